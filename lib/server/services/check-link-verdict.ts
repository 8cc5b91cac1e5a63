/** A link's number beside today's history of the same moment. */
import type { CheckedFigure, PinnedFigure, Verdict } from "../../domain/pinned-link.ts";
import type { ValueRange } from "./check-link-sampling.ts";

/** How the wire rounds a figure: links carry rounded numbers, so today's are rounded before the two are compared. */
export type RoundFigure = (figure: PinnedFigure, value: number | null) => number | null;

/** Today's value of a figure, and what history allows it to have been. */
export interface TodaysFigure {
  readonly value: number | null;
  readonly allowed: ValueRange | null;
}

function verdictOf(then: number | null, today: number | null, allowed: ValueRange | null): Verdict | null {
  if (then === today) return "same";
  if (then === null || today === null) return null;
  return allowed !== null && then >= allowed.low && then <= allowed.high ? "sampling" : "differs";
}

export function checkedFigure(
  pinned: Pick<CheckedFigure, "id" | "figure" | "then">,
  { value, allowed }: TodaysFigure,
  round: RoundFigure,
): CheckedFigure {
  const today = round(pinned.figure, value);
  return { ...pinned, today, verdict: verdictOf(pinned.then, today, allowed) };
}
