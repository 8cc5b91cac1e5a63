import type { UpstreamRequest } from "../port.ts";
import { readBody } from "../read-leniently.ts";
import { Ping } from "../wire/ping.ts";

/** Is anybody there? Gives CoinGecko's greeting. */
export function pingRequest(): UpstreamRequest<string> {
  return { endpoint: "/ping", path: "/ping", decode: (body) => readBody(Ping, body).gecko_says };
}
