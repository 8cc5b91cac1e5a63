/** What comparing costs, through client, gate and cache. */
import { expect, test } from "vitest";
import { categoryId, coinId } from "../../domain/ids.ts";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { createCompareTokens } from "../services/compare-tokens.ts";
import { createBoardReader } from "../services/get-board.ts";
import { createLiveMarket } from "./markets.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const PATIENCE = { priority: "person", waitMs: 60_000 } as const;
const EIGHT = Array.from({ length: 8 }, (_, index) => coinId(`token-${index}`));

function rowOf(id: string) {
  return { id, symbol: "tok", name: id, current_price: 1, market_cap: 5e7, total_volume: 1e6 };
}

/** Ninety days of hours at a price that does not stand still. */
function chart() {
  const hours = Array.from({ length: 2_160 }, (_, index) => NOW - (2_159 - index) * HOUR_MS);
  const column = (scale: number) => hours.map((atMs, index) => [atMs, scale * (2 + Math.sin(index))]);
  return { prices: column(1), market_caps: column(1e6), total_volumes: column(1e5) };
}

function answer(url: URL): unknown {
  if (url.pathname.includes("market_chart")) return chart();
  const ids = url.searchParams.get("ids")?.split(",");
  if (ids !== undefined) return ids.map(rowOf);
  return url.searchParams.get("category") === "artificial-intelligence" ? EIGHT.map(rowOf) : [];
}

function serverOf() {
  const clock = createFakeClock(NOW);
  const charts: string[] = [];
  const market = createLiveMarket(
    { plan: "demo", apiKey: "CG-key", baseUrl: null },
    createMarketTools({
      clock,
      fetch: (input) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (url.pathname.includes("market_chart")) charts.push(url.pathname);
        return Promise.resolve(Response.json(answer(url)));
      },
    }),
  );
  const current = () => Promise.resolve(market.data);
  const reader = createBoardReader(current, {
    categories: [categoryId("artificial-intelligence")],
    curated: [],
    excluded: [],
  });
  const compareTokens = createCompareTokens(current, reader, clock);
  return { clock, charts, compareTokens };
}

test("eight tokens cost eight calls and Bitcoin’s, once for all visitors, spans up to a quarter and orders", async () => {
  const { clock, charts, compareTokens } = serverOf();
  const ask = (ids: typeof EIGHT, span: "7d" | "30d" | "90d") =>
    compareTokens({ ids, span, atMs: null }, PATIENCE);
  const [first] = await clock.runUntil(
    Promise.all([ask(EIGHT, "30d"), ask(EIGHT.toReversed(), "7d"), ask(EIGHT.slice(2), "90d")]),
  );
  expect(first.value.assets).toHaveLength(8);
  expect(new Set(charts).size).toBe(9);
  expect(charts).toHaveLength(9);
  await clock.advance(10 * 60_000);
  await clock.runUntil(ask(EIGHT, "30d"));
  expect(charts).toHaveLength(9);
});

test("moments of one past day are one call a token for everybody", async () => {
  const { clock, charts, compareTokens } = serverOf();
  const ids = EIGHT.slice(0, 2);
  for (const hour of [1, 9, 17]) {
    const atMs = NOW - (NOW % DAY_MS) - 3 * DAY_MS + hour * HOUR_MS;
    await clock.runUntil(compareTokens({ ids, span: "30d", atMs }, PATIENCE));
  }
  expect(charts).toHaveLength(3);
});
