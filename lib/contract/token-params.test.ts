import fc from "fast-check";
import { expect, test } from "vitest";
import { CHART_RANGES, type ChartSpan } from "../domain/history.ts";
import { coinId } from "../domain/ids.ts";
import { DAY_MS, MOMENT_STEP_MS } from "../domain/time.ts";
import {
  AI_MEDIAN,
  CHART_FIGURES,
  MAX_OVERLAYS,
  type Overlay,
  SCALES,
  type TokenView,
} from "../domain/token-view.ts";
import { formatTokenView, parseTokenView } from "./token-params.ts";

const GRASS = coinId("grass");
const NOW = Date.UTC(2026, 10, 22, 12);
const paramsOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

const day = fc.integer({ min: 16_000, max: 20_000 }).map((days) => days * DAY_MS);
const span: fc.Arbitrary<ChartSpan> = fc.oneof(
  fc.constantFrom(...CHART_RANGES),
  fc
    .tuple(day, fc.integer({ min: 1, max: 400 }))
    .map(([fromMs, days]) => ({ fromMs, toMs: fromMs + days * DAY_MS })),
);
const view: fc.Arbitrary<TokenView> = fc.record({
  span,
  figure: fc.constantFrom(...CHART_FIGURES),
  scale: fc.constantFrom(...SCALES),
  overlays: fc.uniqueArray(
    fc.constantFrom<Overlay[]>(AI_MEDIAN, coinId("bitcoin"), coinId("bittensor"), coinId("a_b-c")),
    {
      maxLength: MAX_OVERLAYS,
    },
  ),
  showsRegimes: fc.boolean(),
  atMs: fc.option(
    fc.integer({ min: 4_700_000, max: NOW / MOMENT_STEP_MS }).map((steps) => steps * MOMENT_STEP_MS),
  ),
});

test("a token is not drawn beside itself, and a parameter given twice counts once: both are said", () => {
  const parsed = parseTokenView(GRASS, { with: "bitcoin,grass", range: ["30d", "7d"] }, NOW);
  expect(parsed.view).toMatchObject({ overlays: ["bitcoin"], span: "30d" });
  expect(parsed.notes).toHaveLength(2);
});

test("a view is read from its own address as it was", () => {
  fc.assert(
    fc.property(view, (asked) => {
      fc.pre(typeof asked.span === "string" || asked.span.fromMs < (asked.atMs ?? NOW));
      expect(parseTokenView(GRASS, paramsOf(formatTokenView(asked)), NOW)).toEqual({
        view: asked,
        notes: [],
      });
    }),
  );
});

test("any address gives a view that its own address gives again", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("30d", "on", "log", "2026-02-30T99:00Z", "bitcoin,grass"),
  );
  const names = fc.constantFrom("range", "chart", "scale", "with", "regimes", "at", "pin", "else");
  fc.assert(
    fc.property(fc.dictionary(names, texts), (params) => {
      const { view: understood } = parseTokenView(GRASS, params, NOW);
      expect(parseTokenView(GRASS, paramsOf(formatTokenView(understood)), NOW)).toEqual({
        view: understood,
        notes: [],
      });
    }),
  );
});

test("what is not understood falls back, and is said", () => {
  const parsed = parseTokenView(GRASS, { range: "5y", at: "yesterday", foo: "1" }, NOW);
  expect(parsed.view).toMatchObject({ span: "7d", atMs: null });
  expect(parsed.notes).toHaveLength(3);
});

test("a moment is rounded down to five minutes; one that has not come is now", () => {
  expect(parseTokenView(GRASS, { at: "2026-05-22T08:43Z" }, NOW).view.atMs).toBe(
    Date.UTC(2026, 4, 22, 8, 40),
  );
  const future = parseTokenView(GRASS, { at: "2027-01-01T00:00Z" }, NOW);
  expect(future.view.atMs).toBeNull();
  expect(future.notes).toEqual(["2027-01-01T00:00Z has not come yet, so the present is shown."]);
});

test("days that begin after the moment that is shown are noted, and are not shown", () => {
  for (const query of ["range=2027-01-01..2027-02-01", "range=2026-08-01..2026-08-20&at=2026-05-22T08:40Z"]) {
    const { view: understood, notes } = parseTokenView(GRASS, paramsOf(query), NOW);
    expect(understood.span).toBe("7d");
    expect(notes).toEqual([expect.stringContaining("begins after the moment that is shown, so 7d is shown")]);
  }
  expect(parseTokenView(GRASS, paramsOf("range=2026-11-22..2026-12-24"), NOW).notes).toEqual([]);
});
