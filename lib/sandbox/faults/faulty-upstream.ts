/** The sandbox behind faults, in process: what a client's `fetch` would see of a failing upstream. */
import type { Clock } from "../../domain/time.ts";
import { matchEndpoint } from "../endpoints.ts";
import { SANDBOX_HEADER, type Sandbox } from "../sandbox.ts";
import {
  beyondHistory,
  htmlPage,
  keyMissing,
  rateLimited,
  serverError,
  throttledText,
} from "./broken-answer.ts";
import { emptied, withNulls, withWrongTypes } from "./distort.ts";
import { drip } from "./drip.ts";
import type { FaultRule } from "./fault-rule.ts";
import type { FaultTable } from "./fault-table.ts";

const USUAL_DRIP_MS = 100;

/** A connection that cannot be made, as Node's `fetch` reports it. */
function refused(): TypeError {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  return new TypeError("fetch failed", { cause });
}

/** Never resolves; rejects when the request is given up. */
function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException("aborted", "AbortError"));
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
}

async function distorted(answer: Promise<Response>, distort: (body: unknown) => unknown): Promise<Response> {
  const response = await answer;
  const body: unknown = await response.json();
  return Response.json(distort(body), { status: response.status });
}

async function truncated(answer: Promise<Response>): Promise<Response> {
  const text = await (await answer).text();
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(text.slice(0, Math.floor(text.length / 2)), { headers });
}

function faulty(
  rule: FaultRule,
  answer: () => Promise<Response>,
  signal: AbortSignal,
  clock: Clock,
): Promise<Response> {
  const { kind, argument } = rule;
  switch (kind) {
    case "429":
      return Promise.resolve(rateLimited(argument));
    case "429-text":
      return Promise.resolve(throttledText());
    case "10012":
      return Promise.resolve(beyondHistory(clock.nowMs()));
    case "401-key":
      return Promise.resolve(keyMissing(clock.nowMs()));
    case "403-html":
      return Promise.resolve(htmlPage(403));
    case "500":
    case "502":
    case "503":
      return Promise.resolve(argument === "html" ? htmlPage(Number(kind)) : serverError(Number(kind)));
    case "refused":
      return Promise.reject(refused());
    case "hang":
      return hang(signal);
    case "drip":
      return drip(answer(), argument === null ? USUAL_DRIP_MS : Number(argument), signal, clock);
    case "html-200":
      return Promise.resolve(htmlPage(200));
    case "truncated":
      return truncated(answer());
    case "wrong-types":
      return distorted(answer(), withWrongTypes);
    case "nulls":
      return distorted(answer(), (body) => withNulls(body));
    case "empty":
      return distorted(answer(), emptied);
  }
}

/** Answers like the sandbox except where the table has a fault; every answer carries the sandbox's mark. */
export function createFaultyUpstream(
  sandbox: Sandbox,
  faults: FaultTable,
  clock: Clock,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const rule = faults.find(matchEndpoint(new URL(request.url).pathname)?.endpoint ?? null);
    if (rule === null) return sandbox.handle(request);
    const response = await faulty(rule, () => sandbox.handle(request), request.signal, clock);
    response.headers.set(SANDBOX_HEADER, sandbox.mark);
    return response;
  };
}
