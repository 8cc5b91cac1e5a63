/** The least that a Next route handler can do for the same board: it hands out text that was made ready before. */
import { readFileSync } from "node:fs";

export const dynamic = "force-dynamic";

let ready = null;

export function GET(request) {
  ready ??= JSON.parse(readFileSync(process.env.BENCH_REPLY, "utf8"));
  const { headers, text } = ready;
  const isKnown = request.headers.get("if-none-match") === headers.etag;
  return new Response(isKnown ? null : text, { status: isKnown ? 304 : 200, headers });
}
