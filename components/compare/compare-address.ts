/** Where a comparison is. */
import { formatCompareView } from "@/lib/contract/compare-params";
import { PIN_PARAM } from "@/lib/contract/link-page";
import { pagePath } from "@/lib/contract/paths";
import type { CompareView } from "@/lib/domain/compare-view";

export function compareHref(view: CompareView): string {
  return pagePath.compare + formatCompareView(view);
}

/** With the signed numbers of the page's link: they stay true however the same comparison is drawn. */
export function pinnedCompareHref(view: CompareView, pin: string | null): string {
  if (pin === null) return compareHref(view);
  const address = compareHref(view);
  return `${address}${address.includes("?") ? "&" : "?"}${PIN_PARAM}=${encodeURIComponent(pin)}`;
}
