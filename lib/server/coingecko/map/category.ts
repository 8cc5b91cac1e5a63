import type { CategoryName, CategoryTotals } from "../../../domain/category.ts";
import { isCategoryId, parseCoinId } from "../../../domain/ids.ts";
import type { CategoriesListRow, CategoriesRow } from "../wire/categories.ts";
import { isoMs } from "./moment.ts";
import { changeFromPercent, positive, zeroOrMore } from "./number.ts";

/** A row of `/coins/categories/list`; null when its id is none. */
export function toCategoryName(row: CategoriesListRow): CategoryName | null {
  return isCategoryId(row.category_id) ? { id: row.category_id, name: row.name.trim() } : null;
}

/** A row of `/coins/categories`; null when its id is none. A change of an unknown cap is unknown. */
export function toCategoryTotals(row: CategoriesRow): CategoryTotals | null {
  if (!isCategoryId(row.id)) return null;
  const marketCapUsd = positive(row.market_cap);
  const topCoinIds = (row.top_3_coins_id ?? []).map((id) => parseCoinId(id ?? ""));
  return {
    id: row.id,
    name: row.name.trim(),
    marketCapUsd,
    marketCapChange24h: marketCapUsd === null ? null : changeFromPercent(row.market_cap_change_24h),
    volume24hUsd: zeroOrMore(row.volume_24h),
    topCoinIds: topCoinIds.filter((id) => id !== null),
    updatedAtMs: isoMs(row.updated_at),
  };
}
