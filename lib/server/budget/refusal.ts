/** The gate's own refusals: nothing was sent, and each says when asking again can make sense. */
import { startOfNextUtcMonthMs } from "../../domain/time.ts";
import { type UpstreamError, upstreamError } from "../errors.ts";

/** The upstream asked for a pause that is not over. */
export function refusedWhileCooling(nowMs: number, untilMs: number): UpstreamError {
  return upstreamError("rate-limited", "a pause after the last 429 is not over", nowMs, untilMs);
}

/** More calls wait than can be sent in reasonable time. */
export function refusedForCrowd(nowMs: number, retryAtMs: number): UpstreamError {
  return upstreamError(
    "rate-limited",
    "too many calls wait for the limit per minute",
    nowMs,
    Math.ceil(retryAtMs),
  );
}

/** The month's credits are spent, or what is left is kept for more urgent calls. */
export function refusedForMonth(nowMs: number, creditsLeft: number | null): UpstreamError {
  const detail =
    (creditsLeft ?? 0) > 0
      ? "the month's last credits are kept for more urgent calls"
      : "the month's credits are spent";
  return upstreamError("budget-spent", detail, nowMs, startOfNextUtcMonthMs(nowMs));
}
