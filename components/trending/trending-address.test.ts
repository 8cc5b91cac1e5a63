import fc from "fast-check";
import { expect, it } from "vitest";
import { parseTrendingView, TRENDING_SORT_COLUMNS, tableView, trendingHref } from "./trending-address";

const paramsOf = (href: string) => Object.fromEntries(new URL(href, "http://localhost").searchParams);

it("comes back from its own address", () => {
  const sort = fc.record({
    column: fc.constantFrom(...TRENDING_SORT_COLUMNS),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
  });
  fc.assert(
    fc.property(fc.record({ onlyAi: fc.boolean(), sort: fc.option(sort) }), (view) => {
      expect(parseTrendingView(paramsOf(trendingHref(view)))).toEqual({ view, notes: [] });
    }),
  );
});

it("is the bare path for the list in its own order", () => {
  expect(trendingHref({ onlyAi: false, sort: null })).toBe("/trending");
});

it("notes what it does not understand and shows the list", () => {
  const { view, notes } = parseTrendingView({ ai: "maybe", sort: "moon" });
  expect(view).toEqual({ onlyAi: false, sort: null });
  expect(notes).toHaveLength(2);
});

it("claims no column's order while the list keeps its own", () => {
  expect(tableView({ onlyAi: false, sort: null }).sort).toBeNull();
});
