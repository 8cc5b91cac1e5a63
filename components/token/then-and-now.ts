/** A moment of the past beside the present, figure by figure. */
import type { BoardRow } from "@/lib/domain/board";

export interface ThenAndNow {
  readonly label: string;
  readonly figure: "price" | "amount" | "change" | "ratio";
  readonly then: number | null;
  readonly now: number | null;
  /** now / then − 1; for changes, which are ratios already, now − then. Null where either is unknown. */
  readonly difference: number | null;
}

type Figures = Pick<BoardRow, "priceUsd" | "change24h" | "volume24hUsd" | "marketCapUsd" | "turnover">;

function relative(then: number | null, now: number | null): number | null {
  return then === null || now === null || then === 0 ? null : now / then - 1;
}

function absolute(then: number | null, now: number | null): number | null {
  return then === null || now === null ? null : now - then;
}

/** `now` is null while the present is not known. */
export function thenAndNow(then: Figures, now: Figures | null): readonly ThenAndNow[] {
  const line = (label: string, figure: ThenAndNow["figure"], valueOf: (row: Figures) => number | null) => {
    const before = valueOf(then);
    const after = now === null ? null : valueOf(now);
    const difference = figure === "change" ? absolute(before, after) : relative(before, after);
    return { label, figure, then: before, now: after, difference };
  };
  return [
    line("Price", "price", (row) => row.priceUsd),
    line("Change, 24h", "change", (row) => row.change24h),
    line("Volume, 24h", "amount", (row) => row.volume24hUsd),
    line("Market cap", "amount", (row) => row.marketCapUsd),
    line("Turnover", "ratio", (row) => row.turnover),
  ];
}
