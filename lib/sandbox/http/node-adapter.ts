/** Between Node's server and the web's Request and Response. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";

const LARGEST_BODY_BYTES = 64 * 1024;

async function bodyOf(message: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of message.setEncoding("utf8")) {
    text += String(piece);
    if (text.length > LARGEST_BODY_BYTES) throw new Error("the body is too large");
  }
  return text;
}

/** The message as a request, given up through `signal` when the caller goes away. */
export async function toRequest(message: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const method = message.method ?? "GET";
  const url = new URL(message.url ?? "/", "http://sandbox.invalid");
  const body = method === "GET" || method === "HEAD" ? null : await bodyOf(message);
  return new Request(url, { method, body, signal });
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** Sends the response as it comes; rejects when the caller goes away before its end. */
export async function send(response: Response, to: ServerResponse): Promise<void> {
  to.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) to.end();
  else await pipeline(piecesOf(response.body), to);
}
