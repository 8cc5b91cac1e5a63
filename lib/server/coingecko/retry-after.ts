/** When the upstream says that asking again can make sense. */
import { MINUTE_MS, SECOND_MS } from "../../domain/time.ts";

/** A longer wait than this is not believed: CoinGecko's windows are of a minute. */
const LONGEST_WAIT_MS = 2 * MINUTE_MS;

const SECONDS = /^\d+(\.\d+)?$/;
const RESET_TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/;

function msOrNull(ms: number): number | null {
  return Number.isNaN(ms) ? null : ms;
}

/** `Retry-After`, in seconds or as an HTTP date. */
function fromRetryAfter(text: string, nowMs: number): number | null {
  return SECONDS.test(text) ? nowMs + Number(text) * SECOND_MS : msOrNull(Date.parse(text));
}

/** `x-ratelimit-reset`, such as `2026-05-22 08:41:00 +0000`. */
function fromReset(text: string): number | null {
  const parts = RESET_TIME.exec(text);
  return parts === null ? null : msOrNull(Date.parse(`${parts[1]}T${parts[2]}${parts[3]}:${parts[4]}`));
}

/**
 * The first moment at which asking again can make sense, from `Retry-After` or else `x-ratelimit-reset`: not before now,
 * not later than two minutes from now, null when neither header says anything readable.
 */
export function retryAtMs(headers: Headers, nowMs: number): number | null {
  const said =
    fromRetryAfter(headers.get("retry-after")?.trim() ?? "", nowMs) ??
    fromReset(headers.get("x-ratelimit-reset")?.trim() ?? "");
  return said === null ? null : Math.min(Math.max(said, nowMs), nowMs + LONGEST_WAIT_MS);
}
