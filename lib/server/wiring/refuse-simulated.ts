/** Keeps simulated answers from being taken for live ones, should CoinGecko's own name ever lead to a sandbox. */
import type { Source } from "../../domain/source.ts";
import type { Clock } from "../../domain/time.ts";
import { SANDBOX_HEADER } from "../../sandbox/sandbox.ts";
import { upstreamError } from "../errors.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The same fetch, which rejects with an `invalid-answer` UpstreamError what a live source cannot have said. */
export function refuseSimulated(fetch: Fetch, source: Source, clock: Pick<Clock, "nowMs">): Fetch {
  if (source.kind !== "live") return fetch;
  return async (url, init) => {
    const response = await fetch(url, init);
    if (!response.headers.has(SANDBOX_HEADER)) return response;
    throw upstreamError("invalid-answer", `${source.label} answered with simulated data`, clock.nowMs());
  };
}
