/** Answers `/api` from the route table; a reply that is still current is sent again without asking its route. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { matchPath } from "../http/match-path.ts";
import { problemReply, tooManyRequests } from "../http/problem-reply.ts";
import type { Reply } from "../http/reply.ts";
import { methodNotAllowedReply, type RouteDefinition, replyOf, unknownRouteReply } from "../routes/route.ts";
import type { Runtime } from "../services/runtime-port.ts";
import type { VisitorLimit } from "./visitor-limit.ts";
import { writeReply } from "./write-reply.ts";

export type ServeApi = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

export function createServeApi(
  runtime: Runtime,
  routes: readonly RouteDefinition[],
  limit: VisitorLimit,
): ServeApi {
  /** By pattern, so that it holds at most one reply a route. */
  const ready = new Map<string, Reply>();

  async function answer(
    route: RouteDefinition,
    params: Record<string, string>,
    address: string,
  ): Promise<Reply> {
    const kept = ready.get(route.pattern);
    if (kept?.isCurrent() === true) return kept;
    if (route.isLimited) {
      const waitMs = await limit.msUntilAllowed(address);
      const nowMs = runtime.clock.nowMs();
      if (waitMs !== null) return problemReply(tooManyRequests(nowMs + waitMs), nowMs);
    }
    const reply = await replyOf(route, runtime, { params });
    if (reply.isCurrent()) ready.set(route.pattern, reply);
    return reply;
  }

  async function find(path: string, address: string): Promise<Reply> {
    for (const route of routes) {
      const params = matchPath(route.pattern, path);
      if (params !== null) return answer(route, params, address);
    }
    return unknownRouteReply(runtime);
  }

  return async function serveApi(request, response, path) {
    const isReading = request.method === "GET" || request.method === "HEAD";
    const reply = isReading
      ? await find(path, request.socket.remoteAddress ?? "")
      : methodNotAllowedReply(runtime);
    await writeReply(request, response, reply);
  };
}
