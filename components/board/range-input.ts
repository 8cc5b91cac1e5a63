/** Two bounds as a visitor types them: `1M`, `$250K`, `−5 %`, `1,000`. */
import { formatBound, isPossible, limitWords, parseBound } from "@/lib/contract/range-param";
import type { Range, RangeFilter } from "@/lib/domain/board-view";

export type RangeReading =
  /** Null when neither bound is given. */
  | { readonly range: Range | null }
  | { readonly wrong: readonly ("min" | "max")[]; readonly complaint: string };

const WITH_THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Null when nothing is written, undefined when it is no number. */
export function readBound(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const bare = text.replace(/[\s$%×]/g, "").replace("−", "-");
  return parseBound(WITH_THOUSANDS.test(bare) ? bare.replaceAll(",", "") : bare);
}

/** As a bound stands in its field; empty for none. */
export function writeBound(bound: number | null): string {
  return bound === null ? "" : formatBound(bound);
}

function noNumber(text: string): string {
  return `“${text.trim()}” is not a number. Write it like 2.5, 250K or 1M.`;
}

/** What stands in both fields of a figure. */
export function readRange(id: RangeFilter, minText: string, maxText: string): RangeReading {
  const min = readBound(minText);
  const max = readBound(maxText);
  if (min === undefined)
    return { wrong: max === undefined ? ["min", "max"] : ["min"], complaint: noNumber(minText) };
  if (max === undefined) return { wrong: ["max"], complaint: noNumber(maxText) };
  const wrong = (["min", "max"] as const).filter((which) => !isPossible(id, { min, max }[which]));
  if (wrong.length > 0) return { wrong, complaint: `It ${limitWords(id)}.` };
  if (min !== null && max !== null && min > max)
    return { wrong: ["min", "max"], complaint: "“From” is larger than “to”." };
  return { range: min === null && max === null ? null : { min, max } };
}
