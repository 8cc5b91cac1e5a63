/** The colours of pictures: those of the light theme. */
import type { Tone } from "./picture";

export const INK = "#17191e";
export const MUTED = "#565b66";
export const LINE = "#e7e8eb";
export const LINE_STRONG = "#cfd2d8";
export const TONES: Readonly<Record<Tone, string>> = { ink: INK, gain: "#0b7a4b", loss: "#c02f3c" };
