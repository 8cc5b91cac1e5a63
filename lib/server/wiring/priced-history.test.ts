/** A history of nothing but nulls is an invalid answer, as HTML would be: it is not kept in the place of a good one. */
import { expect, test } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { createLiveMarket } from "./markets.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const PATIENCE = { priority: "person", waitMs: MINUTE_MS } as const;
const QUARTER = { kind: "quarter", endMs: null } as const;

function marketOf(priceAt: () => number | null) {
  const clock = createFakeClock(NOW);
  const column = () => [1, 2, 3].map((hour) => [NOW - hour * HOUR_MS, priceAt()]);
  const fetch = () =>
    Promise.resolve(Response.json({ prices: column(), market_caps: column(), total_volumes: column() }));
  const { data } = createLiveMarket(
    { plan: "demo", apiKey: "CG-key", baseUrl: null },
    createMarketTools({ clock, fetch }),
  );
  return { clock, history: () => clock.runUntil(data.history(coinId("grass"), QUARTER, PATIENCE)) };
}

test("it is refused, and the last good history stays with the reason", async () => {
  let price: number | null = 1;
  const { clock, history } = marketOf(() => price);
  expect((await history()).value).toHaveLength(3);
  price = null;
  await clock.advance(HOUR_MS);
  await history();
  await clock.advance(MINUTE_MS);
  const { value, freshness } = await history();
  expect(value.map(({ priceUsd }) => priceUsd)).toEqual([1, 1, 1]);
  expect(freshness.stale).toMatchObject({ kind: "invalid-answer" });
});

test("without a good one it is a fault, and is asked again soon", async () => {
  const { history } = marketOf(() => null);
  await expect(history()).rejects.toMatchObject({ fault: { kind: "invalid-answer" } });
});
