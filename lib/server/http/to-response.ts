/** A reply as a web `Response`: the adapter for hosts that speak `Request` and `Response`, such as Next's route handlers. */
import { matchesEtag } from "./negotiate.ts";
import { REVALIDATE, type Reply } from "./reply.ts";
import { API_CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from "./security-headers.ts";

/** Headers that do not depend on the encoding. */
export function replyHeaders(reply: Reply): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    "content-security-policy": API_CONTENT_SECURITY_POLICY,
    "content-type": reply.contentType,
    "cache-control": reply.status === 200 ? REVALIDATE : "no-store",
    etag: reply.representation.etag,
    vary: "accept-encoding",
    ...reply.headers,
  };
}

/** Uncompressed: such hosts compress by themselves, and refuse bodies that already are. */
export function toResponse(reply: Reply, request: Request): Response {
  const headers = replyHeaders(reply);
  if (
    reply.status === 200 &&
    matchesEtag(request.headers.get("if-none-match") ?? undefined, reply.representation.etag)
  ) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === "HEAD" ? null : reply.representation.text, {
    status: reply.status,
    headers,
  });
}
