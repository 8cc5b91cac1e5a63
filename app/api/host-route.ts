/** Hosts one definition of the route table in Next. */
import { getRuntime } from "@/app/runtime";
import { toResponse } from "@/lib/server/http/to-response";
import { type RouteDefinition, replyOf } from "@/lib/server/routes/route";

interface RouteContext {
  readonly params: Promise<Record<string, string>>;
}

/** A GET handler that answers as the definition says. */
export function hostRoute(route: RouteDefinition) {
  return async function GET(request: Request, { params }: RouteContext): Promise<Response> {
    const { searchParams: query } = new URL(request.url);
    return toResponse(await replyOf(route, getRuntime(), { params: await params, query }), request);
  };
}
