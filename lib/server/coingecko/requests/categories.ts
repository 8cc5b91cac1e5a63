import type { CategoryName, CategoryTotals } from "../../../domain/category.ts";
import type { Rows } from "../../../domain/market-quote.ts";
import { toCategoryName, toCategoryTotals } from "../map/category.ts";
import type { UpstreamRequest } from "../port.ts";
import { readRows } from "../read-leniently.ts";
import { CategoriesListRow, CategoriesRow } from "../wire/categories.ts";

/** Every category with its totals. */
export function categoriesRequest(): UpstreamRequest<Rows<CategoryTotals>> {
  return {
    endpoint: "/coins/categories",
    path: "/coins/categories",
    decode: (body) =>
      readRows({ schema: CategoriesRow, toValue: toCategoryTotals, keyOf: (category) => category.id }, body),
  };
}

/** Every category's id and name. */
export function categoryNamesRequest(): UpstreamRequest<readonly CategoryName[]> {
  return {
    endpoint: "/coins/categories/list",
    path: "/coins/categories/list",
    decode: (body) =>
      readRows({ schema: CategoriesListRow, toValue: toCategoryName, keyOf: (category) => category.id }, body)
        .rows,
  };
}
