import type { GlobalMarket } from "../../../domain/global-market.ts";
import { toGlobalMarket } from "../map/global-market.ts";
import type { UpstreamRequest } from "../port.ts";
import { readBody } from "../read-leniently.ts";
import { Global } from "../wire/global.ts";

/** The whole crypto market's totals. */
export function globalRequest(): UpstreamRequest<GlobalMarket> {
  return { endpoint: "/global", path: "/global", decode: (body) => toGlobalMarket(readBody(Global, body)) };
}
