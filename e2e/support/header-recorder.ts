/** A stand-in for CoinGecko that notes the headers of what it is asked, and has the answers from the sandbox. */
import { once } from "node:events";
import { createServer } from "node:http";

export interface HeaderRecorder {
  /** For `COINGECKO_BASE_URL`. */
  readonly url: string;
  /** Every value of the header in the requests so far. */
  values(header: string): readonly string[];
  stop(): Promise<void>;
}

/** Starts it in front of the sandbox's API at `upstream`. */
export async function recordHeaders(upstream: string): Promise<HeaderRecorder> {
  const { origin, pathname: basePath } = new URL(upstream);
  const seen: (readonly [name: string, value: string])[] = [];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(request.headers)) seen.push([name, String(value)]);
    fetch(origin + (request.url ?? "/"))
      .then(async (answer) => {
        response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
        response.end(await answer.text());
      })
      .catch(() => request.socket.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the recorder has no port");
  return {
    url: `http://127.0.0.1:${address.port}${basePath}`,
    values: (header) => seen.filter(([name]) => name === header).map(([, value]) => value),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
