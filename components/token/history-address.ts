/** The addresses that a chart's controls lead to. A change of the chart keeps the page's moment and its pinned link. */
import { pagePath } from "@/lib/contract/paths";
import { formatTokenView } from "@/lib/contract/token-params";
import type { CoinId } from "@/lib/domain/ids";
import { MAX_OVERLAYS, type Overlay, type TokenView } from "@/lib/domain/token-view";

export type ChangedHref = (change: Partial<TokenView>) => string;

/** `pin` is the signed part of the address as it stands there; null where there is none. */
export function changedHref(id: CoinId, view: TokenView, pin: string | null): ChangedHref {
  return (change) => {
    const query = formatTokenView({ ...view, ...change });
    const pinned = pin === null ? "" : `${query === "" ? "?" : "&"}pin=${encodeURIComponent(pin)}`;
    return pagePath.token(id) + query + pinned;
  };
}

/** With one more, or without it. The price is what others are drawn over. */
export function toggledOverlay(
  { overlays }: Pick<TokenView, "overlays">,
  overlay: Overlay,
): Partial<TokenView> {
  if (overlays.includes(overlay)) return { overlays: overlays.filter((other) => other !== overlay) };
  return { overlays: [...overlays, overlay].slice(0, MAX_OVERLAYS), figure: "price" };
}
