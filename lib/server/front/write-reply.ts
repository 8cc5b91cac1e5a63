/** Writes a reply to a socket: ready-made bytes in the encoding that the browser prefers, or 304. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, matchesEtag } from "../http/negotiate.ts";
import type { Reply } from "../http/reply.ts";
import { replyHeaders } from "../http/to-response.ts";

/** Headers do not change while a reply is current, so they are made once. */
const headersOf = new WeakMap<Reply, Record<string, string>>();

function headersFor(reply: Reply): Record<string, string> {
  const known = headersOf.get(reply);
  if (known !== undefined) return known;
  const made = replyHeaders(reply);
  headersOf.set(reply, made);
  return made;
}

export async function writeReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): Promise<void> {
  const { representation, status } = reply;
  if (status === 200 && matchesEtag(request.headers["if-none-match"], representation.etag)) {
    response.writeHead(304, headersFor(reply)).end();
    return;
  }
  const { encoding, body } = await representation.bytes(
    chooseEncoding(headerText(request, "accept-encoding")),
  );
  const headers = { ...headersFor(reply), "content-length": body.length };
  response.writeHead(
    status,
    encoding === "identity" ? headers : { ...headers, "content-encoding": encoding },
  );
  response.end(request.method === "HEAD" ? undefined : body);
}

function headerText(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
