/** The colours of pictures: those of the light theme. `picture-colours.test.ts` holds them against the page's own. */
import type { Tone } from "./picture";

/** By the names of the page's custom properties. */
export const LIGHT: ReadonlyMap<string, string> = new Map([
  ["canvas", "#ffffff"],
  ["ink", "#17191e"],
  ["muted", "#565b66"],
  ["line", "#e7e8eb"],
  ["line-strong", "#cfd2d8"],
  ["gain", "#0b7a4b"],
  ["loss", "#c02f3c"],
  ["warn-canvas", "#fbf2d9"],
  ["warn-line", "#e6d08e"],
  ["warn-ink", "#5e4400"],
  ["series-1", "#2563b8"],
  ["series-2", "#a85200"],
  ["series-3", "#0b766f"],
  ["series-4", "#7d45b8"],
  ["series-5", "#b8305f"],
  ["series-6", "#686c00"],
  ["series-7", "#85512f"],
  ["series-8", "#4f6073"],
]);

const FALLBACK = "#17191e";

/** A colour of the page, `var(--gain)` or `light-dark(#b45309, #f2a65a)`, as the drawing library can read it. */
export function lightColour(css: string): string {
  const name = /^var\(--([a-z0-9-]+)\)$/.exec(css)?.[1];
  if (name !== undefined) return LIGHT.get(name) ?? FALLBACK;
  return /^light-dark\((#[0-9a-f]+)/.exec(css)?.[1] ?? FALLBACK;
}

export const CANVAS = lightColour("var(--canvas)");
export const INK = lightColour("var(--ink)");
export const MUTED = lightColour("var(--muted)");
export const LINE = lightColour("var(--line)");
export const LINE_STRONG = lightColour("var(--line-strong)");
export const TONES: Readonly<Record<Tone, string>> = {
  ink: INK,
  gain: lightColour("var(--gain)"),
  loss: lightColour("var(--loss)"),
};
