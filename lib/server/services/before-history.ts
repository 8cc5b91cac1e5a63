/** The refusal of a moment from before anybody's history is told. */
import { utcDay } from "../../domain/time.ts";
import { ProductError } from "../errors.ts";

/** An `unknown-moment`; `earliestMs` is the first moment that is told. */
export function beforeHistory(earliestMs: number): ProductError {
  return new ProductError(
    "unknown-moment",
    `History is told for the last 365 days only, from ${utcDay(earliestMs)} on.`,
  );
}
