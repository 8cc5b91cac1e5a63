/** Links to pages: asked when somebody shares one, and checked once when somebody has come by one. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstantOrNull } from "../contract/instant.ts";
import { LinkCheckJson, LinkJson } from "../contract/link.ts";
import { formatLinkPage, type LinkPage, withPin } from "../contract/link-page.ts";
import { apiPath } from "../contract/paths.ts";
import { MINUTE_MS, SECOND_MS } from "../domain/time.ts";
import { DEFAULT_TOKEN_VIEW } from "../domain/token-view.ts";
import { fetchJson } from "./fetch-json.ts";
import { serverNowMs } from "./server-clock.ts";

/** A pinned link to the present is of this minute, whoever asks again. */
const LINK_STAYS_MS = MINUTE_MS;
const CHECKED_AGAIN_AFTER_MS = 30 * SECOND_MS;

function asked(path: string, address: string, more: Readonly<Record<string, string>> = {}): string {
  return `${path}?${new URLSearchParams({ path: address, ...more }).toString()}`;
}

/** `isPinned`: to the page's moment, or to the present where it has none. */
export function linkQuery(page: LinkPage, isPinned: boolean) {
  const address = formatLinkPage(page);
  return queryOptions({
    queryKey: ["link", address, isPinned] as const,
    queryFn: ({ signal }) =>
      fetchJson(asked(apiPath.links, address, isPinned ? { pinned: "yes" } : {}), LinkJson, signal),
    staleTime: LINK_STAYS_MS,
    gcTime: LINK_STAYS_MS,
  });
}

/** When it makes sense to check again what could not be checked; false where the verdict stays. */
export function checkAgainAfterMs(check: LinkCheckJson | undefined, nowMs: number): number | false {
  if (check?.state !== "unchecked") return false;
  const retryAtMs = fromInstantOrNull(check.retryAt);
  return retryAtMs === null ? CHECKED_AGAIN_AFTER_MS : Math.max(SECOND_MS, retryAtMs - nowMs);
}

/** How a token's chart is drawn has no say in what its link's numbers are worth. */
function withoutLook(page: LinkPage): LinkPage {
  return page.kind === "token" ? { ...page, view: { ...DEFAULT_TOKEN_VIEW, atMs: page.view.atMs } } : page;
}

/** `pin` as the page's address has it. */
export function linkCheckQuery(page: LinkPage, pin: string) {
  const address = withPin(withoutLook(page), encodeURIComponent(pin));
  return queryOptions({
    queryKey: ["link-check", address] as const,
    queryFn: ({ signal }) => fetchJson(asked(apiPath.linkCheck, address), LinkCheckJson, signal),
    staleTime: ({ state }) => (state.data?.state === "unchecked" ? 0 : Infinity),
    refetchInterval: ({ state }) => checkAgainAfterMs(state.data, serverNowMs()),
  });
}
