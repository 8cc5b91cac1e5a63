/** What one address of our API is: a pattern and what answers it. No framework: `app/api` and the front host it. */
import type { Problem } from "../../contract/problem.ts";
import { ProductError } from "../errors.ts";
import { problemOf, problemReply } from "../http/problem-reply.ts";
import type { Reply } from "../http/reply.ts";
import type { Runtime } from "../services/runtime-port.ts";

/** A request as routes see it: the path's parameters and the query, nothing of the transport. */
export interface RouteRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/**
 * How often one visitor may ask: `coin` where each question can cause calls to the upstream which are not shared by all, `search` where
 * people ask often and what that costs is bounded elsewhere.
 */
export type Allowance = "none" | "search" | "coin";

export interface RouteDefinition {
  /** Such as `/api/tokens/{id}`. */
  readonly pattern: string;
  /** What a visitor's requests are counted against; `none` where they are not counted. */
  readonly allowance: Allowance;
  /** Rejects with the errors of the closed list. */
  answer(runtime: Runtime, request: RouteRequest): Promise<Reply>;
}

/** The reply of a route, or the problem that its failure is. Never rejects. */
export async function replyOf(
  route: RouteDefinition,
  runtime: Runtime,
  request: RouteRequest,
): Promise<Reply> {
  try {
    return await route.answer(runtime, request);
  } catch (error) {
    return failureReply(error, runtime);
  }
}

/** The reply for an address that no route has. */
export function unknownRouteReply(runtime: Runtime): Reply {
  return failureReply(new ProductError("unknown-route", "There is no such address here."), runtime);
}

/** The reply for a method that no route has: everything here is only read. */
export function methodNotAllowedReply(runtime: Runtime): Reply {
  return failureReply(
    new ProductError("method-not-allowed", "Only GET and HEAD are understood here."),
    runtime,
  );
}

function failureReply(error: unknown, runtime: Runtime): Reply {
  return problemReply(tellProblem(error, runtime, "a route failed"), runtime.clock.nowMs());
}

/** The problem that a failure is told as; what is none of the closed list is written to the log, as `what`. */
export function tellProblem(error: unknown, runtime: Runtime, what: string): Problem {
  const problem = problemOf(error, runtime.sourceNow());
  if (problem.kind === "internal") runtime.logError(error, what);
  return problem;
}
