import { describe, expect, test } from "vitest";
import { categoryId, coinId } from "../../domain/ids.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createFakeCoinGecko } from "../../testing/fake-coingecko.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { createMemoryAnswerStore } from "../cache/memory-answer-store.ts";
import { createBoardReader } from "../services/get-board.ts";
import { createGetToken } from "../services/get-token.ts";
import { createLiveMarket, liveSourceOf } from "./markets.ts";

const START = Date.UTC(2026, 4, 1);
const POLL = { priority: "page", waitMs: 30_000 } as const;

function serverOf(plan: "keyless" | "demo" = "demo", answers = createMemoryAnswerStore(), startMs = START) {
  const clock = createFakeClock(startMs);
  const coinGecko = createFakeCoinGecko(clock);
  const market = createLiveMarket(
    { plan, apiKey: plan === "demo" ? "CG-key" : null, baseUrl: null },
    createMarketTools({ clock, fetch: coinGecko.fetch, answers }),
  );
  const current = () => Promise.resolve(market.data);
  const reader = createBoardReader(current, {
    categories: [categoryId("artificial-intelligence")],
    curated: [coinId("token-1")],
    excluded: [],
  });
  const boards = () => coinGecko.sent.filter(({ path }) => path.includes("sparkline=true"));
  return { clock, coinGecko, market, reader, getToken: createGetToken(current, reader, clock), boards };
}

function atOnce<T>(times: number, work: () => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  return Promise.allSettled(Array.from({ length: times }, work));
}

const tooMany = () => new Response("Throttled", { status: 429, headers: { "retry-after": "60" } });
const refused = () => {
  throw new TypeError("fetch failed", {
    cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }),
  });
};

describe("a thousand visitors at once", () => {
  test("on a cold cache cost one call a resource", async () => {
    const { clock, coinGecko, reader } = serverOf();
    const results = await clock.runUntil(atOnce(1_000, () => reader.getBoard(POLL)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1_000);
    await clock.advance(MINUTE_MS);
    const paths = coinGecko.sent.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.includes("ids=bitcoin"))).toHaveLength(1);
  });

  test("without a key the board comes first, and what can wait takes its turn", async () => {
    const { clock, coinGecko, reader } = serverOf("keyless");
    await clock.runUntil(reader.getBoard(POLL));
    expect(clock.nowMs()).toBe(START);
    await clock.advance(MINUTE_MS);
    const gaps = coinGecko.sent.map(
      ({ atMs }, index) => atMs - (coinGecko.sent[index - 3]?.atMs ?? -Infinity),
    );
    const boardCall = coinGecko.sent.findIndex(({ path }) => path.includes("ids=bitcoin"));
    expect(boardCall).toBeLessThan(3);
    expect(coinGecko.sent.length).toBeLessThanOrEqual(3 + MINUTE_MS / 12_000);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12_000);
  });

  test("on a cold cache of a failing upstream cost one call a resource and its one retry, until the back-off ends", async () => {
    const { clock, coinGecko, reader } = serverOf();
    coinGecko.answerWith(() => new Response("busy", { status: 503 }));
    await clock.runUntil(atOnce(1_000, () => reader.getBoard(POLL)));
    const first = coinGecko.sent.length;
    await clock.runUntil(atOnce(1_000, () => reader.getBoard(POLL)));
    expect(coinGecko.sent).toHaveLength(first);
    for (const path of new Set(coinGecko.sent.map((request) => request.path))) {
      expect(coinGecko.sent.filter((request) => request.path === path).length).toBeLessThanOrEqual(2);
    }
  });

  test("when the board has just expired cost one call", async () => {
    const { clock, reader, boards } = serverOf();
    await clock.runUntil(reader.getBoard(POLL));
    await clock.advance(HOUR_MS);
    await clock.runUntil(atOnce(1_000, () => reader.getBoard(POLL)));
    expect(boards()).toHaveLength(2);
  });
});

describe("bad days", () => {
  test("after a 429 nothing is asked before the pause ends, and the board stays with its reason", async () => {
    const { clock, coinGecko, reader } = serverOf("keyless");
    await clock.runUntil(reader.getBoard(POLL));
    await clock.advance(HOUR_MS);
    coinGecko.answerWith(tooMany);
    const stale = await clock.runUntil(reader.getBoard(POLL));
    const pausedFrom = clock.nowMs();
    expect(stale.board.rows).not.toHaveLength(0);
    expect(stale.freshness.stale?.kind).toBe("rate-limited");
    const asked = coinGecko.sent.length;
    while (clock.nowMs() < pausedFrom + 59_000) {
      await reader.getBoard({ priority: "person", waitMs: 0 });
      await clock.advance(2_000);
    }
    expect(coinGecko.sent).toHaveLength(asked);
    coinGecko.answerWith(null);
    await clock.advance(5_000);
    const recovered = await clock.runUntil(reader.getBoard(POLL));
    expect(recovered.freshness.stale).toBeNull();
  });

  test("a restart while nothing answers brings the last board back, marked", async () => {
    const answers = createMemoryAnswerStore();
    const before = serverOf("demo", answers);
    await before.clock.runUntil(before.reader.getBoard(POLL));
    await before.clock.advance(0);
    const after = serverOf("demo", answers, START + 20 * HOUR_MS);
    after.coinGecko.answerWith(refused);
    const { board, freshness } = await after.clock.runUntil(after.reader.getBoard(POLL));
    expect(board.rows).toHaveLength(60);
    expect(freshness).toMatchObject({ fetchedAtMs: START, stale: { kind: "unreachable" } });
  });

  test("nothing older than a day comes back", async () => {
    const answers = createMemoryAnswerStore();
    const before = serverOf("demo", answers);
    await before.clock.runUntil(before.reader.getBoard(POLL));
    await before.clock.advance(0);
    const after = serverOf("demo", answers, START + DAY_MS + 1);
    after.coinGecko.answerWith(refused);
    await expect(after.clock.runUntil(after.reader.getBoard(POLL))).rejects.toMatchObject({
      fault: { kind: "unreachable" },
    });
  });
});

describe("an open board", () => {
  test("refreshes at the pace that the month affords", async () => {
    const { clock, reader, boards } = serverOf("demo");
    for (const end = START + DAY_MS; clock.nowMs() < end; ) {
      const { freshness } = await clock.runUntil(reader.getBoard(POLL));
      await clock.advance(Math.max(1_000, freshness.nextRefreshAtMs - clock.nowMs() + 1_000));
    }
    expect(boards().length).toBeGreaterThan(100);
    expect(boards().length * 31).toBeLessThan(8_000);
  });

  test("is not refreshed when nobody looks", async () => {
    const { clock, coinGecko, reader } = serverOf("demo");
    await clock.runUntil(reader.getBoard(POLL));
    await clock.advance(MINUTE_MS);
    const asked = coinGecko.sent.length;
    await clock.advance(DAY_MS);
    expect(coinGecko.sent).toHaveLength(asked);
  });
});

describe("sources", () => {
  test("only CoinGecko's own host is live", () => {
    expect(liveSourceOf("https://api.coingecko.com/api/v3").kind).toBe("live");
    expect(liveSourceOf("https://pro-api.coingecko.com/api/v3").kind).toBe("live");
    expect(liveSourceOf("http://127.0.0.1:4010/api/v3")).toEqual({
      kind: "stand-in",
      key: "stand-in:127.0.0.1:4010",
      label: "127.0.0.1:4010",
    });
    expect(liveSourceOf("https://api.coingecko.com.example/api/v3").kind).toBe("stand-in");
  });
});
