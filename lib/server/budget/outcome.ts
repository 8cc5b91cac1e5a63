/** What the end of one call means for the budget: did it cost a credit, and can asking again help? */
import type { FaultKind } from "../../domain/fault.ts";
import { isUpstreamError } from "../errors.ts";

/**
 * Codes of a connection that broke after it stood. Asking again can help, and the call may have been charged. Refused
 * connections and names that do not resolve are not here: a second attempt a moment later meets the same.
 */
const BROKEN_CONNECTION = new Set([
  "ECONNRESET",
  "EPIPE",
  "ECONNABORTED",
  "UND_ERR_SOCKET",
  "UND_ERR_CLOSED",
]);

const MAX_CAUSES = 5;

function hasBrokenConnection(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < MAX_CAUSES && typeof current === "object" && current !== null; depth++) {
    if ("code" in current && typeof current.code === "string" && BROKEN_CONNECTION.has(current.code))
      return true;
    current = "cause" in current ? current.cause : undefined;
  }
  return false;
}

/**
 * Kinds that may have cost a credit. `invalid-answer` arrived with status 200; a call that timed out may have been
 * answered too late. CoinGecko charges for nothing but a 200.
 */
const COSTLY: ReadonlySet<FaultKind> = new Set<FaultKind>(["invalid-answer", "timed-out"]);

/** True when a failed call may have cost a credit. Unknown errors count: too high a count is the safe side. */
export function mayHaveCostCredit(error: unknown): boolean {
  if (!isUpstreamError(error)) return true;
  return COSTLY.has(error.fault.kind) || (error.fault.kind === "unreachable" && hasBrokenConnection(error));
}

/**
 * True when one more attempt at `atMs` can help: the server failed, or the connection broke. Not after a timeout, which
 * took its ten seconds already, and not when the answer names a later moment.
 */
export function isWorthRetrying(error: unknown, atMs: number): boolean {
  if (!isUpstreamError(error)) return false;
  const { kind, retryAtMs } = error.fault;
  if (retryAtMs !== null && retryAtMs > atMs) return false;
  return kind === "server-error" || (kind === "unreachable" && hasBrokenConnection(error));
}

/** True when the call met an answer of the upstream, whatever it said, other than a 429. */
export function wasAnswered(error: unknown): boolean {
  if (!isUpstreamError(error)) return false;
  const { kind } = error.fault;
  return kind !== "rate-limited" && kind !== "unreachable" && kind !== "timed-out";
}
