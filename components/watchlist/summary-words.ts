/** What a list did over a period, as one sentence. */
import type { ChangePeriod } from "@/lib/domain/watched";
import { changeDirection, formatChange } from "@/lib/format/change";
import type { ListSummary } from "@/lib/signals/list-summary";

/** `3.1%`: the words say which way. */
function size(ratio: number): string {
  return formatChange(Math.abs(ratio)).replace(/^\+/, "");
}

function moveWords(change: number, period: ChangePeriod): string {
  const direction = changeDirection(change);
  return direction === "flat"
    ? `Unchanged over ${period}`
    : `${direction === "up" ? "Up" : "Down"} ${size(change)} over ${period}`;
}

function againstWords(against: number | null): string {
  if (against === null) return "";
  const direction = changeDirection(against);
  if (direction === "flat") return ", level with Bitcoin";
  return `, ${size(against)} ${direction === "up" ? "ahead of" : "behind"} Bitcoin`;
}

function beatingWords({ beatingBitcoin: { share, known } }: ListSummary): string {
  if (share === null) return "";
  const count = Math.round(share * known);
  return `; ${count === 0 ? "none" : count} of ${known} ${count === 1 ? "does" : "do"} better than it`;
}

/** “Up 3.1% over 24h, 1.2% ahead of Bitcoin; 7 of 12 do better than it.” Null where no change is known. */
export function summaryWords(summary: ListSummary, period: ChangePeriod): string | null {
  const { change, againstBitcoin } = summary;
  if (change === null) return null;
  return `${moveWords(change, period)}${againstWords(againstBitcoin)}${beatingWords(summary)}.`;
}
