/** Every error of the closed list, translated once: status, title and RFC 9457 body. */
import { toInstant, toInstantOrNull } from "../../contract/instant.ts";
import { encodeSource } from "../../contract/meta.ts";
import { PROBLEM_CONTENT_TYPE, type Problem, type ProblemKind } from "../../contract/problem.ts";
import type { Source } from "../../domain/source.ts";
import { isProductError, isUpstreamError } from "../errors.ts";
import type { Reply } from "./reply.ts";
import { representationOf } from "./representation.ts";

const STATUS: Record<ProblemKind, number> = {
  "rate-limited": 503,
  "budget-spent": 503,
  unreachable: 503,
  "timed-out": 504,
  "server-error": 502,
  blocked: 502,
  "invalid-answer": 502,
  "key-rejected": 502,
  "plan-too-low": 502,
  "history-wall": 502,
  "not-found": 404,
  "bad-request": 502,
  "unknown-token": 404,
  "unknown-moment": 404,
  "unknown-route": 404,
  "method-not-allowed": 405,
  "too-many-requests": 429,
  internal: 500,
};

const TITLE: Record<ProblemKind, string> = {
  "rate-limited": "CoinGecko limits how often it may be asked",
  "budget-spent": "This month's calls to CoinGecko are used up",
  unreachable: "CoinGecko cannot be reached",
  "timed-out": "CoinGecko has not answered in time",
  "server-error": "CoinGecko has a fault of its own",
  blocked: "CoinGecko refuses connections from this server",
  "invalid-answer": "CoinGecko's answer cannot be read",
  "key-rejected": "CoinGecko does not accept the API key",
  "plan-too-low": "The CoinGecko plan does not include this",
  "history-wall": "The CoinGecko plan's history does not reach that far",
  "not-found": "CoinGecko does not know this",
  "bad-request": "CoinGecko did not understand the question",
  "unknown-token": "There is no such token",
  "unknown-moment": "Nothing is known of that moment",
  "unknown-route": "There is nothing at this address",
  "method-not-allowed": "This address can only be read",
  "too-many-requests": "Too many requests",
  internal: "Something went wrong on this server",
};

/** The problem that stands for an error. Errors outside the closed list become `internal`, with nothing of them told. */
export function problemOf(error: unknown, source: Source | null): Problem {
  if (isUpstreamError(error)) {
    const { kind, detail, retryAtMs } = error.fault;
    return problem(kind, detail, toInstantOrNull(retryAtMs), source);
  }
  if (isProductError(error)) return problem(error.kind, error.message, null, null);
  return problem("internal", "The error has been written to the server's log.", null, null);
}

function problem(kind: ProblemKind, detail: string, retryAt: string | null, source: Source | null): Problem {
  return {
    type: `urn:spikeline:problem:${kind}`,
    title: TITLE[kind],
    status: STATUS[kind],
    detail,
    kind,
    retryAt,
    source: source && encodeSource(source),
  };
}

/** The reply that carries a problem, with `Retry-After` where a moment is known, and `Allow` where the method was wrong. */
export function problemReply(found: Problem, nowMs: number): Reply {
  const retryAfterSec = found.retryAt === null ? null : Math.ceil((Date.parse(found.retryAt) - nowMs) / 1000);
  return {
    status: found.status,
    representation: representationOf(found),
    contentType: PROBLEM_CONTENT_TYPE,
    headers: {
      ...(retryAfterSec === null ? {} : { "retry-after": String(Math.max(1, retryAfterSec)) }),
      ...(found.kind === "method-not-allowed" ? { allow: "GET, HEAD" } : {}),
    },
    isCurrent: () => false,
  };
}

/** The problem for a visitor who asks too often. */
export function tooManyRequests(retryAtMs: number): Problem {
  return problem(
    "too-many-requests",
    "This address has asked too often; slow down.",
    toInstant(retryAtMs),
    null,
  );
}
