/** The pages that can be linked to, as one value: what the share dialog, the links' API and the pictures agree on. */
import type { CompareView } from "../domain/compare-view.ts";
import { type CoinId, parseCoinId } from "../domain/ids.ts";
import type { TokenView } from "../domain/token-view.ts";
import { formatCompareView, parseCompareView } from "./compare-params.ts";
import { pagePath } from "./paths.ts";
import { firstOfEach } from "./search-params.ts";
import { formatTokenView, parseTokenView } from "./token-params.ts";

export type LinkPage =
  | { readonly kind: "token"; readonly id: CoinId; readonly view: TokenView }
  | { readonly kind: "comparison"; readonly view: CompareView };

export const PIN_PARAM = "pin";

/** Longer than the longest address that the product itself writes. */
const MAX_ADDRESS_LENGTH = 3_000;
const TOKEN_PATH = /^\/tokens\/([a-z0-9_-]+)$/;
const PICTURES = "/pictures";

export interface ParsedLink {
  readonly page: LinkPage;
  /** The signed part, not yet checked. */
  readonly pin: string | null;
}

/** Reads an address of this site without its host, `/tokens/opengradient?range=30d`. Null for other pages. */
export function parseLinkPage(address: string, nowMs: number): ParsedLink | null {
  if (address.length > MAX_ADDRESS_LENGTH) return null;
  const queryAt = address.indexOf("?");
  const path = queryAt < 0 ? address : address.slice(0, queryAt);
  const query = new URLSearchParams(queryAt < 0 ? "" : address.slice(queryAt + 1));
  const params = firstOfEach(query);
  const pin = query.get(PIN_PARAM);
  if (path === pagePath.compare) {
    return { page: { kind: "comparison", view: parseCompareView(params, nowMs).view }, pin };
  }
  const id = parseCoinId(TOKEN_PATH.exec(path)?.[1] ?? "");
  return id === null
    ? null
    : { page: { kind: "token", id, view: parseTokenView(id, params, nowMs).view }, pin };
}

/** The page's address, without host and without a pin. */
export function formatLinkPage(page: LinkPage): string {
  return page.kind === "token"
    ? pagePath.token(page.id) + formatTokenView(page.view)
    : pagePath.compare + formatCompareView(page.view);
}

/** The page's address with the signed part at its end. */
export function withPin(page: LinkPage, pin: string): string {
  const address = formatLinkPage(page);
  return `${address}${address.includes("?") ? "&" : "?"}${PIN_PARAM}=${pin}`;
}

/** The same page as of a moment, or of now (null). */
export function pageAsOf(page: LinkPage, atMs: number | null): LinkPage {
  return page.kind === "token"
    ? { ...page, view: { ...page.view, atMs } }
    : { ...page, view: { ...page.view, atMs } };
}

/** Where the page's picture is; `pin`, the signed part of its address, shows where nothing else is known any more. */
export function picturePath(page: LinkPage, pin: string | null = null): string {
  return PICTURES + (pin === null ? formatLinkPage(page) : withPin(page, encodeURIComponent(pin)));
}
