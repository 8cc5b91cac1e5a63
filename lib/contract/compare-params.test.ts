import fc from "fast-check";
import { expect, test } from "vitest";
import { COMPARE_MODES, type CompareView } from "../domain/compare-view.ts";
import { MAX_COMPARED } from "../domain/compared-assets.ts";
import { CHART_RANGES } from "../domain/history.ts";
import { coinId } from "../domain/ids.ts";
import { MOMENT_STEP_MS } from "../domain/time.ts";
import { formatCompareView, parseCompareView } from "./compare-params.ts";

const NOW = Date.UTC(2026, 10, 22, 12);
const paramsOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

const view: fc.Arbitrary<CompareView> = fc.record({
  ids: fc.uniqueArray(fc.stringMatching(/^[a-z0-9_-]{1,12}$/).map(coinId), { maxLength: MAX_COMPARED }),
  mode: fc.constantFrom(...COMPARE_MODES),
  span: fc.constantFrom(...CHART_RANGES),
  atMs: fc.option(
    fc.integer({ min: 4_700_000, max: NOW / MOMENT_STEP_MS }).map((steps) => steps * MOMENT_STEP_MS),
  ),
});

test("a view is read from its own address as it was", () => {
  fc.assert(
    fc.property(view, (asked) => {
      expect(parseCompareView(paramsOf(formatCompareView(asked)), NOW)).toEqual({ view: asked, notes: [] });
    }),
  );
});

test("more tokens than can be compared are cut, and said", () => {
  const ids = Array.from({ length: 12 }, (_, index) => `token-${index}`).join(",");
  const parsed = parseCompareView({ ids }, NOW);
  expect(parsed.view.ids).toHaveLength(MAX_COMPARED);
  expect(parsed.notes).toEqual(["Only the first 8 tokens are compared."]);
});

test("ids may have blanks and capitals; what is none is left out, and said", () => {
  const parsed = parseCompareView({ ids: "bitcoin,Grass, bittensor,,near/" }, NOW);
  expect(parsed.view.ids).toEqual(["bitcoin", "grass", "bittensor"]);
  expect(parsed.notes).toEqual(["“near/” is no token id, so it is left out."]);
});
