/**
 * A program: the least that `node:http` can do for the same reply. Sends the recorded bytes to whoever asks, or 304 to
 * whoever has them. Run as `node bench/servers/plain-http.ts <file of a recorded reply>`; prints its address.
 */
import { createServer } from "node:http";
import { readRecordedReply } from "./recorded-reply.ts";

const [file = ""] = process.argv.slice(2);
const { headers, brotliBase64 } = readRecordedReply(file);
const body = Buffer.from(brotliBase64, "base64");
const full = { ...headers, "content-encoding": "br", "content-length": body.length };

const server = createServer((request, response) => {
  if (request.headers["if-none-match"] === headers["etag"]) response.writeHead(304, headers).end();
  else response.writeHead(200, full).end(body);
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(`http://127.0.0.1:${address.port}/`);
});

process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
