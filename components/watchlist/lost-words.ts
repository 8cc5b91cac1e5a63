/** Why a line of an imported text could not be taken, in a sentence. */
import type { LostLine, LostReason } from "@/lib/contract/watchlists/lost-line";

const REASONS: Readonly<Record<LostReason, string>> = {
  "too-long": "it is too long",
  unreadable: "no id, symbol or address of a coin",
  "no-head":
    "not looked up, for this is a table: its first line must name its columns, with id and list or note among them",
  unknown: "CoinGecko lists no coin with this id or symbol",
  twice: "its list has the coin already",
  "not-chosen": "several coins have this symbol, and none is chosen",
  cut: "it was too long, and its end is left out",
  "no-time": "taken, but when it was pinned cannot be read: it counts as pinned now",
  "no-mark": "taken without some of its numbers: they cannot be read, or have no time or source",
};

/** A line, or a sentence where the format has none. */
export type Loss = LostLine | string;

/** `Line 12, “FOO”: CoinGecko lists no coin with this id or symbol`. */
export function lostWords(loss: Loss): string {
  if (typeof loss === "string") return loss;
  const { line, text, reason } = loss;
  return `Line ${line}, “${text}”: ${REASONS[reason]}`;
}
