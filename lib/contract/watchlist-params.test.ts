import fc from "fast-check";
import { expect, test } from "vitest";
import { COLUMNS, DENSITIES, SORT_COLUMNS } from "../domain/board-view.ts";
import { CHANGE_PERIODS } from "../domain/watched.ts";
import {
  DEFAULT_WATCHLIST_VIEW,
  formatWatchlistView,
  parseWatchlistView,
  type WatchlistView,
} from "./watchlist-params.ts";

const paramsOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

const view: fc.Arbitrary<WatchlistView> = fc.record({
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(...SORT_COLUMNS),
      direction: fc.constantFrom("ascending" as const, "descending" as const),
    }),
  ),
  columns: fc.subarray([...COLUMNS]),
  density: fc.constantFrom(...DENSITIES),
  period: fc.constantFrom(...CHANGE_PERIODS),
});

test("a view is read from its own address as it was", () => {
  fc.assert(
    fc.property(view, (asked) => {
      expect(parseWatchlistView(paramsOf(formatWatchlistView(asked)))).toEqual({ view: asked, notes: [] });
    }),
  );
});

test("the usual view has no address of its own", () => {
  expect(formatWatchlistView(DEFAULT_WATCHLIST_VIEW)).toBe("");
});

test("what is not understood is noted, and the usual way is kept", () => {
  const { view: understood, notes } = parseWatchlistView({ sort: "-fame", period: "99y", cap: "1M..2M" });
  expect(understood).toEqual(DEFAULT_WATCHLIST_VIEW);
  expect(notes).toHaveLength(3);
});
