/** An address of this machine at which nothing listens: connections to it are refused, as without an internet. */
import { once } from "node:events";
import { createServer } from "node:net";

/** A port that was free a moment ago. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("the probe had no port");
  return address.port;
}

/** CoinGecko's API at such a port, for `COINGECKO_BASE_URL`. */
export function apiAt(port: number): string {
  return `http://127.0.0.1:${port}/api/v3`;
}
