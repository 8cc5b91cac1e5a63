/** Times cross the wire as ISO-8601 and are milliseconds inside. */
import * as z from "zod/mini";

/** An ISO-8601 UTC time in our JSON, exactly as `toInstant` writes it. (zod's own check of times weighs 3 kB in the browser.) */
export const Instant = z.string().check(z.refine(isInstant));

function isInstant(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && toInstant(ms) === text;
}

export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}

export function fromInstant(instant: string): number {
  return Date.parse(instant);
}

export function toInstantOrNull(ms: number | null): string | null {
  return ms === null ? null : toInstant(ms);
}

export function fromInstantOrNull(instant: string | null): number | null {
  return instant === null ? null : fromInstant(instant);
}
