/** A line of an imported text that could not be taken, and why. */

export type LostReason =
  /** Longer than anything that could stand there. */
  | "too-long"
  /** Nothing that could name a coin. */
  | "unreadable"
  /** Of a table whose first line names no columns that are known. */
  | "no-head"
  /** CoinGecko lists no such id or symbol. */
  | "unknown"
  /** Its list has the coin already. */
  | "twice"
  /** Several coins have the symbol, and none was chosen. */
  | "not-chosen"
  /** It was taken, but its end was cut off. */
  | "cut"
  /** It was taken without its time, which could not be read. */
  | "no-time"
  /** It was taken without its numbers, which have no time or no source. */
  | "no-mark";

export interface LostLine {
  /** Counted from 1. */
  readonly line: number;
  /** What stands there, cut short. */
  readonly text: string;
  readonly reason: LostReason;
}

const MAX_TEXT_LENGTH = 60;

export function lostLine(line: number, text: string, reason: LostReason): LostLine {
  const characters = Array.from(text.slice(0, 2 * MAX_TEXT_LENGTH + 2).replace(/\p{C}/gu, ""));
  const shown = characters.slice(0, MAX_TEXT_LENGTH).join("");
  return { line, text: characters.length > MAX_TEXT_LENGTH ? `${shown}…` : shown, reason };
}
