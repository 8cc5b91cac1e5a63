/** What the worker's strategies ask before they use or keep an answer. */
import type { StrategyOptions } from "workbox-strategies";
import { KEPT_HEADER } from "../contract/worker.ts";
import { isServerGone, isWorthKeeping, type NetworkAnswer } from "./network-answer.ts";

type Plugin = NonNullable<StrategyOptions["plugins"]>[number];

function seen({ status, headers }: Response): NetworkAnswer {
  return { status, contentType: headers.get("content-type") };
}

/** An answer of a proxy with nobody behind it is none. */
export const ownAnswersOnly: Plugin = {
  fetchDidSucceed({ response }) {
    if (isServerGone(seen(response))) throw new Error(`nobody behind the proxy: ${response.status}`);
    return Promise.resolve(response);
  },
};

/** Only good answers of the media type are kept. */
export function keepingOnly(type: string): Plugin {
  return {
    cacheWillUpdate: ({ response }) =>
      Promise.resolve(isWorthKeeping(seen(response), type) ? response : null),
  };
}

/** Tells the page that the server was not reached. */
export const markedAsKept: Plugin = {
  cachedResponseWillBeUsed({ cachedResponse }) {
    if (cachedResponse === undefined) return Promise.resolve(undefined);
    const headers = new Headers(cachedResponse.headers);
    headers.set(KEPT_HEADER, "1");
    return Promise.resolve(new Response(cachedResponse.body, { headers }));
  },
};
