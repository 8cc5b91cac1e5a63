/** Where a comparison is. */
import { formatCompareView } from "@/lib/contract/compare-params";
import { pagePath } from "@/lib/contract/paths";
import type { CompareView } from "@/lib/domain/compare-view";

export function compareHref(view: CompareView): string {
  return pagePath.compare + formatCompareView(view);
}
