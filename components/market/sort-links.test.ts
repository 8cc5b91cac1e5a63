import { expect, it } from "vitest";
import { DEFAULT_VIEW } from "@/lib/catalog/board-presets";
import { sortedBy } from "./sort-links";

it("starts a column its natural way: figures from the top, names from A", () => {
  expect(sortedBy(DEFAULT_VIEW, "cap").sort).toEqual({ column: "cap", direction: "descending" });
  expect(sortedBy(DEFAULT_VIEW, "name").sort).toEqual({ column: "name", direction: "ascending" });
});

it("turns round on the second click and back on the third", () => {
  const first = sortedBy(DEFAULT_VIEW, "cap");
  const second = sortedBy(first, "cap");
  expect(second.sort.direction).toBe("ascending");
  expect(sortedBy(second, "cap")).toEqual(first);
});

it("keeps the filter", () => {
  expect(sortedBy(DEFAULT_VIEW, "cap").filter).toBe(DEFAULT_VIEW.filter);
});
