/** What tokens in visitors' lists cost, and what is known of them when the upstream fails: through client, gate and cache. */
import { describe, expect, test } from "vitest";
import { type CoinId, categoryId, coinId } from "../../domain/ids.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { MAX_WATCHED, type Watched } from "../../domain/watched.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { createMemoryAnswerStore } from "../cache/memory-answer-store.ts";
import { createBoardReader } from "../services/get-board.ts";
import { createGetWatched } from "../services/get-watched.ts";
import { createLiveMarket } from "./markets.ts";

const START = Date.UTC(2026, 4, 1);
const PATIENCE = { priority: "page", waitMs: 20 * SECOND_MS } as const;
/** Of a month that is new, on a Demo key, with one chunk in use: a twentieth of 9,000 calls. */
const INTERVAL_MS = (31 * DAY_MS) / 450;

const FOLLOWED = ["bitcoin", "followed"];
const many = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => coinId(`pin-${first + index}`));
const LISTED = [...FOLLOWED, ...many(3_000), "nameless"];

function rowOf(id: string) {
  return { id, symbol: "tok", name: id, current_price: 1, market_cap: 5e7, total_volume: 1e6 };
}

interface Upstream {
  /** Answers quotes of tokens beside the board in place of the usual rows. */
  instead: ((ids: readonly string[]) => Response) | null;
  /** Answers everything. */
  insteadOfAll: (() => Response) | null;
  takesMs: number;
}

function serverOf(plan: "demo" | "keyless" = "demo", answers = createMemoryAnswerStore(), startMs = START) {
  const clock = createFakeClock(startMs);
  const upstream: Upstream = { instead: null, insteadOfAll: null, takesMs: 0 };
  /** The ids of each call for tokens beside the board. */
  const calls: (readonly string[])[] = [];
  let sentCount = 0;

  function answer(url: URL): Response {
    sentCount += 1;
    if (upstream.insteadOfAll !== null) return upstream.insteadOfAll();
    if (url.pathname.endsWith("/coins/list"))
      return Response.json(LISTED.map((id) => ({ id, symbol: id, name: id, platforms: {} })));
    const ids = url.searchParams.get("ids")?.split(",");
    if (ids === undefined) {
      const isAi = url.searchParams.get("category") === "artificial-intelligence";
      return Response.json(isAi ? [rowOf("followed")] : []);
    }
    if (ids.includes("bitcoin")) return Response.json(ids.map(rowOf));
    calls.push(ids);
    return upstream.instead?.(ids) ?? Response.json(ids.filter((id) => id !== "nameless").map(rowOf));
  }

  const market = createLiveMarket(
    { plan, apiKey: plan === "keyless" ? null : "CG-key", baseUrl: null },
    createMarketTools({
      clock,
      answers,
      fetch: async (input) => {
        const response = answer(new URL(input instanceof Request ? input.url : input));
        if (upstream.takesMs > 0) await clock.sleep(upstream.takesMs);
        return response;
      },
    }),
  );
  const current = () => Promise.resolve(market.data);
  const universe = { categories: [categoryId("artificial-intelligence")], curated: [], excluded: [] };
  const getWatched = createGetWatched(current, createBoardReader(current, universe));
  return {
    clock,
    upstream,
    calls,
    sentCount: () => sentCount,
    boardIntervalMs: market.data.boardIntervalMs,
    ask: (ids: readonly CoinId[], waitMs = PATIENCE.waitMs): Promise<Watched> =>
      clock.runUntil(getWatched(ids, { ...PATIENCE, waitMs })),
    /** Asks without letting time pass. */
    begin: (ids: readonly CoinId[]): Promise<Watched> => getWatched(ids, PATIENCE),
    askAtOnce: (lists: readonly (readonly CoinId[])[]) =>
      clock.runUntil(Promise.all(lists.map((ids) => getWatched(ids, PATIENCE)))),
  };
}

const reasonsOf = ({ missing }: Watched) => missing.map(({ id, reason }) => [id, reason]);

describe("what lists cost", () => {
  test("1,000 visitors with different lists are one call for every 250 tokens", async () => {
    const { clock, ask, askAtOnce, calls } = serverOf();
    await ask([coinId("invented")]);
    await clock.advance(MINUTE_MS);
    const lists = Array.from({ length: 1_000 }, (_, visitor) => many(20, (visitor * 7) % 481));
    const watched = await askAtOnce(lists);
    expect(watched.every(({ rows }) => rows.length === 20)).toBe(true);
    expect(calls.map(({ length }) => length)).toEqual([250, 250]);
  });

  test("many tabs that stay open are one call an interval and chunk, and none when all are closed", async () => {
    const { clock, askAtOnce, calls } = serverOf();
    const endMs = START + 6 * INTERVAL_MS;
    while (clock.nowMs() < endMs) {
      await askAtOnce([0, 50, 100].map((first) => many(100, first)));
      await clock.advance(5 * MINUTE_MS);
    }
    expect(calls.length).toBeGreaterThanOrEqual(6);
    expect(calls.length).toBeLessThanOrEqual(7);
    await clock.advance(DAY_MS);
    expect(calls.length).toBeLessThanOrEqual(7);
  });

  test("an id that CoinGecko does not list costs nothing, and what the board follows costs nothing more", async () => {
    const { ask, calls } = serverOf();
    const watched = await ask(["invented", "followed", "bitcoin"].map(coinId));
    expect(watched.rows.map(({ id }) => id)).toEqual(["followed", "bitcoin"]);
    expect(reasonsOf(watched)).toEqual([["invented", "unlisted"]]);
    expect(watched.others).toEqual({ age: null, fault: null });
    expect(calls).toEqual([]);
  });

  test("a new token is asked for at once, together with what its chunk has already", async () => {
    const { clock, ask, calls } = serverOf();
    await ask(many(3));
    await clock.advance(MINUTE_MS);
    const { rows } = await ask(many(1, 3));
    expect(rows.map(({ id }) => id)).toEqual(["pin-3"]);
    expect(calls.at(-1)).toEqual(many(4));
    await ask(many(4));
    expect(calls).toHaveLength(2);
  });

  test("what comes in while a call waits for its turn goes out with it", async () => {
    const { clock, ask, begin, calls } = serverOf("keyless");
    await ask([coinId("invented")]);
    const first = begin(many(1));
    await clock.advance(SECOND_MS);
    const second = begin(many(1, 1));
    const both = await clock.runUntil(Promise.all([first, second]));
    expect(both.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(calls).toEqual([many(2)]);
  });

  test("what comes in while an answer is under way is asked for after it", async () => {
    const { clock, ask, begin, calls, upstream } = serverOf();
    await ask([coinId("invented")]);
    upstream.takesMs = 3 * SECOND_MS;
    const first = begin(many(1));
    await clock.advance(SECOND_MS);
    const second = begin(many(1, 1));
    const both = await clock.runUntil(Promise.all([first, second]));
    expect(both.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(calls).toEqual([many(1), many(2)]);
  });

  test("they come out of the board's part, and an hour after the last list was closed the board has it back", async () => {
    const { clock, ask, boardIntervalMs } = serverOf();
    const perDay = () => DAY_MS / boardIntervalMs();
    await ask([coinId("followed")]);
    const before = perDay();
    await ask(many(1));
    expect(perDay() / before).toBeCloseTo((0.42 - 0.05) / 0.42, 2);
    await clock.advance(HOUR_MS);
    expect(perDay() / before).toBeCloseTo(1, 2);
  });

  test("a visitor who names 250 new ids a minute takes what opened tokens may cost, and no more than the pool has room for", async () => {
    const { clock, ask, calls, sentCount } = serverOf();
    const watched: Watched[] = [];
    for (let minute = 0; minute < 12; minute += 1) {
      watched.push(await ask(many(MAX_WATCHED, minute * MAX_WATCHED)));
      await clock.advance(MINUTE_MS);
    }
    expect(watched.slice(0, 4).map(({ rows }) => rows.length)).toEqual([250, 250, 250, 250]);
    const beyond = watched.slice(4).flatMap(reasonsOf);
    expect(new Set(beyond.map(([, reason]) => reason))).toEqual(new Set(["no-room"]));
    expect(calls).toHaveLength(4);
    expect(sentCount()).toBeLessThan(20);
  });

  test("nor can such a visitor shut others out: a newcomer has numbers after 20 minutes, for one call", async () => {
    const { clock, ask, calls, boardIntervalMs } = serverOf();
    for (const first of [0, 250, 500, 750]) await ask(many(MAX_WATCHED, first));
    // An open page asks again before its tokens can be displaced.
    expect(boardIntervalMs()).toBeLessThan(20 * MINUTE_MS);
    const newcomer = many(2, 2_000);
    expect(reasonsOf(await ask(newcomer)).map(([, reason]) => reason)).toEqual(["no-room", "no-room"]);
    await clock.advance(20 * MINUTE_MS);
    const asked = calls.length;
    expect((await ask(newcomer)).rows).toHaveLength(2);
    expect((await ask(newcomer)).rows).toHaveLength(2);
    expect(calls).toHaveLength(asked + 1);
    for (const first of [1_000, 1_250, 1_500, 1_750]) await ask(many(MAX_WATCHED, first));
    expect((await ask(newcomer)).rows).toHaveLength(2);
  });

  test("nor can one who names a new id every second spend the month: a twentieth of it at once, then at its pace", async () => {
    const { clock, ask, calls } = serverOf();
    let refused = 0;
    for (let index = 0; index < 700; index += 1) {
      const { others } = await ask(many(1, index));
      if (others.fault?.kind === "budget-spent") refused += 1;
      await clock.advance(SECOND_MS);
    }
    expect(calls.length).toBeGreaterThan(450);
    expect(calls.length).toBeLessThanOrEqual(520);
    expect(refused).toBeGreaterThan(100);
    const { rows } = await ask(many(10));
    expect(rows).toHaveLength(10);
  });
});

describe("what is missing", () => {
  test("a listed coin without a row has no market, and is not asked for again before the next refresh", async () => {
    const { ask, calls } = serverOf();
    for (const watched of [await ask([coinId("nameless")]), await ask([coinId("nameless")])]) {
      expect(reasonsOf(watched)).toEqual([["nameless", "no-market"]]);
      expect(watched.others).toMatchObject({ age: { stale: null }, fault: null });
    }
    expect(calls).toHaveLength(1);
  });

  test("a token whose row cannot be read is not said to have no market", async () => {
    const { ask, upstream } = serverOf();
    upstream.instead = () => Response.json([rowOf("pin-0"), { id: 7 }]);
    const watched = await ask(many(2));
    expect(watched.rows).toHaveLength(1);
    expect(reasonsOf(watched)).toEqual([["pin-1", "not-had"]]);
    expect(watched.others).toMatchObject({
      age: { fetchedAtMs: expect.any(Number) },
      fault: { kind: "invalid-answer" },
    });
  });
});

const FAULTS = [
  ["429", "rate-limited", () => new Response("Throttled", { status: 429 })],
  ["500", "server-error", () => new Response("", { status: 500 })],
  [
    "a page with status 200",
    "invalid-answer",
    () => new Response("<html>hello</html>", { headers: { "content-type": "text/html" } }),
  ],
] as const;

describe.each(FAULTS)("an upstream that answers with %s", (_, kind, answer) => {
  test("leaves rows that are there as they are, with their age and the reason", async () => {
    const { clock, ask, upstream } = serverOf();
    const before = await ask(many(5));
    upstream.insteadOfAll = answer;
    await clock.advance(INTERVAL_MS + MINUTE_MS);
    await ask(many(5));
    await clock.advance(SECOND_MS);
    const after = await ask(many(5));
    expect(after.rows.map(({ priceUsd }) => priceUsd)).toEqual(before.rows.map(({ priceUsd }) => priceUsd));
    const fetchedAtMs = before.others.age?.fetchedAtMs;
    expect(after.others).toMatchObject({ age: { fetchedAtMs, stale: { kind } }, fault: null });
  });

  test("says why a token that was never had is not there, and shows those that were with their age", async () => {
    const { clock, ask, upstream, calls } = serverOf();
    const before = await ask(many(2));
    upstream.instead = answer;
    await clock.advance(MINUTE_MS);
    const watched = await ask(many(3));
    expect(watched.rows.map(({ id }) => id)).toEqual(many(2));
    expect(watched.others.age?.fetchedAtMs).toBe(before.others.age?.fetchedAtMs);
    expect(reasonsOf(watched)).toEqual([["pin-2", "not-had"]]);
    expect(watched.others.fault).toMatchObject({ kind, retryAtMs: expect.any(Number) });
    const asked = calls.length;
    await ask(many(3));
    expect(calls).toHaveLength(asked);

    upstream.instead = null;
    await clock.advance(2 * MINUTE_MS);
    expect((await ask(many(3))).rows).toHaveLength(3);
  });

  test("costs nobody else the fresh rows that they have", async () => {
    const { clock, ask, upstream } = serverOf();
    await ask(many(2));
    upstream.instead = answer;
    await clock.advance(MINUTE_MS);
    await ask(many(3));
    const watched = await ask(many(2));
    expect(watched.rows).toHaveLength(2);
    expect(watched.others).toMatchObject({ age: { stale: null }, fault: null });
  });
});

test("nulls for every figure are no answer where there were prices, and a lone coin may lose its own", async () => {
  const nulls = (ids: readonly string[]) =>
    Response.json(ids.map((id) => ({ ...rowOf(id), current_price: null })));
  const { clock, ask, upstream } = serverOf();
  await ask(many(5));
  upstream.instead = nulls;
  await clock.advance(2 * INTERVAL_MS);
  await ask(many(5));
  const watched = await ask(many(5));
  expect(watched.rows.every(({ priceUsd }) => priceUsd === 1)).toBe(true);
  expect(watched.others.age).toMatchObject({ stale: { kind: "invalid-answer" } });

  const lone = serverOf();
  await lone.ask(many(1));
  lone.upstream.instead = nulls;
  await lone.clock.advance(2 * INTERVAL_MS);
  await lone.ask(many(1));
  expect((await lone.ask(many(1))).rows[0]?.priceUsd).toBeNull();
});

test("answers survive a restart: what was asked for costs nothing, and nothing is taken for another's", async () => {
  const answers = createMemoryAnswerStore();
  const before = serverOf("demo", answers);
  await before.askAtOnce([many(200), many(100, 200)]);
  await before.clock.advance(SECOND_MS);

  const after = serverOf("demo", answers, before.clock.nowMs() + MINUTE_MS);
  const watched = await after.ask([...many(10, 290), coinId("pin-7")]);
  expect(watched.rows.map(({ id }) => id)).toEqual([...many(10, 290), "pin-7"]);
  expect(after.calls).toEqual([]);

  const { rows } = await after.ask(many(1, 2_000));
  expect(rows.map(({ id }) => id)).toEqual(["pin-2000"]);
  expect(after.calls.map(({ length }) => length)).toEqual([51]);
});

test("without the list of coins nothing new is asked for, and what is watched already goes on", async () => {
  const answers = createMemoryAnswerStore();
  const before = serverOf("demo", answers);
  await before.clock.advance(HOUR_MS);
  await before.ask(many(2));
  await before.clock.advance(SECOND_MS);
  const after = serverOf("demo", answers, before.clock.nowMs() + MINUTE_MS);
  const { read } = answers;
  answers.read = (source, key) => (key.includes("/coins/list") ? null : read(source, key));
  after.upstream.insteadOfAll = () => new Response("", { status: 503 });
  const watched = await after.ask(many(3));
  expect(watched.rows.map(({ id }) => id)).toEqual(many(2));
  expect(reasonsOf(watched)).toEqual([["pin-2", "not-had"]]);
  expect(watched.others).toMatchObject({
    age: { fetchedAtMs: expect.any(Number) },
    fault: { kind: "server-error" },
  });
});
