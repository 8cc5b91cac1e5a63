/** Answers `/api` from the route table; a reply that is still current is sent again without asking its route. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { matchPath } from "../http/match-path.ts";
import { problemReply, tooManyRequests } from "../http/problem-reply.ts";
import type { Reply } from "../http/reply.ts";
import {
  methodNotAllowedReply,
  type RouteDefinition,
  type RouteRequest,
  replyOf,
  unknownRouteReply,
} from "../routes/route.ts";
import type { Runtime } from "../services/runtime-port.ts";
import type { VisitorLimit } from "./visitor-limit.ts";
import { writeReply } from "./write-reply.ts";

export type ServeApi = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

interface ReadyReply {
  /** The question that it answers: one route answers another question otherwise. */
  readonly question: string;
  readonly reply: Reply;
}

function questionOf({ params, query }: RouteRequest): string {
  return `${JSON.stringify(params)}?${query.toString()}`;
}

function queryOf({ url = "" }: IncomingMessage): URLSearchParams {
  const at = url.indexOf("?");
  return new URLSearchParams(at < 0 ? "" : url.slice(at));
}

export function createServeApi(
  runtime: Runtime,
  routes: readonly RouteDefinition[],
  limit: VisitorLimit,
  addressOf: (request: IncomingMessage) => string,
): ServeApi {
  /** By pattern, so that it holds at most one reply a route: the one to the question that was asked last. */
  const ready = new Map<string, ReadyReply>();

  async function answer(route: RouteDefinition, asked: RouteRequest, address: string): Promise<Reply> {
    const question = questionOf(asked);
    const kept = ready.get(route.pattern);
    if (kept?.question === question && kept.reply.isCurrent()) return kept.reply;
    if (route.allowance !== "none") {
      const waitMs = await limit.msUntilAllowed(address, route.allowance);
      const nowMs = runtime.clock.nowMs();
      if (waitMs !== null) return problemReply(tooManyRequests(nowMs + waitMs), nowMs);
    }
    const reply = await replyOf(route, runtime, asked);
    if (reply.isCurrent()) ready.set(route.pattern, { question, reply });
    return reply;
  }

  async function find(path: string, query: URLSearchParams, address: string): Promise<Reply> {
    for (const route of routes) {
      const params = matchPath(route.pattern, path);
      if (params !== null) return answer(route, { params, query }, address);
    }
    return unknownRouteReply(runtime);
  }

  return async function serveApi(request, response, path) {
    const isReading = request.method === "GET" || request.method === "HEAD";
    const reply = isReading
      ? await find(path, queryOf(request), addressOf(request))
      : methodNotAllowedReply(runtime);
    await writeReply(request, response, reply);
  };
}
