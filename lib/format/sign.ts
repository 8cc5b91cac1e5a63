/** U+2212: as wide as the plus sign in tabular figures, and read aloud as "minus". */
const MINUS = "−";

/** The magnitude's text with a minus before it when the value is negative; nothing before what is written as zero. */
export function withMinus(value: number, magnitude: string): string {
  return value < 0 && /[1-9]/.test(magnitude) ? MINUS + magnitude : magnitude;
}

/** The same with a plus when the value is positive. */
export function withSign(value: number, magnitude: string): string {
  return value > 0 && /[1-9]/.test(magnitude) ? `+${magnitude}` : withMinus(value, magnitude);
}
