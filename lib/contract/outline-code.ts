/**
 * A sparkline's outline as text: one character a point, 64 levels (more than its 28 px can show), a dot for a gap.
 * 56 points make 56 bytes where JSON numbers would take 300.
 */
const LEVELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const GAP = ".";
const TOP = LEVELS.length - 1;

/** Values 0–1, null for a gap. */
export function encodeOutline(outline: readonly (number | null)[]): string {
  return outline.map((value) => (value === null ? GAP : LEVELS.charAt(Math.round(value * TOP)))).join("");
}

export function decodeOutline(code: string): readonly (number | null)[] {
  return Array.from(code, (character) => (character === GAP ? null : LEVELS.indexOf(character) / TOP));
}

/** True for text that `encodeOutline` can have made. */
export function isOutlineCode(code: string): boolean {
  return /^[A-Za-z0-9_.-]{0,400}$/.test(code);
}
