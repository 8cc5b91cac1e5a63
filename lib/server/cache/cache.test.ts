import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../domain/fault.ts";
import type { Source } from "../../domain/source.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { createFakeClock, type FakeClock } from "../../testing/fake-clock.ts";
import { upstreamError } from "../errors.ts";
import { createCache } from "./cache.ts";
import { createMemoryAnswerStore } from "./memory-answer-store.ts";
import type { AnswerStore, Cache, Resource } from "./port.ts";

const START = Date.UTC(2026, 4, 22, 8, 40);
const LIVE: Source = { kind: "live", key: "live", label: "CoinGecko" };
const SANDBOX: Source = { kind: "sandbox", key: "sandbox:1", label: "simulated market" };
const INTERVAL_MS = 5 * MINUTE_MS;

interface Upstream {
  /** How the next loads end. */
  ending: FaultKind | "ok" | "bug";
  retryInMs: number | null;
  takesMs: number;
  loads: number;
  readonly resource: Resource<string>;
}

function createUpstream(clock: FakeClock): Upstream {
  const upstream: Upstream = {
    ending: "ok",
    retryInMs: null,
    takesMs: 100,
    loads: 0,
    resource: {
      key: "/coins/markets",
      freshForMs: () => INTERVAL_MS,
      revive: (raw) => {
        if (!raw.startsWith("raw ")) throw new Error("another shape");
        return raw.slice(4);
      },
      async load() {
        upstream.loads += 1;
        const value = `answer ${upstream.loads}`;
        await clock.sleep(upstream.takesMs);
        const { ending, retryInMs } = upstream;
        if (ending === "bug") throw new TypeError("x is undefined");
        if (ending === "ok") return { value, raw: `raw ${value}` };
        throw upstreamError(
          ending,
          "test",
          clock.nowMs(),
          retryInMs === null ? null : clock.nowMs() + retryInMs,
        );
      },
    },
  };
  return upstream;
}

interface Bench {
  readonly clock: FakeClock;
  readonly upstream: Upstream;
  readonly cache: Cache;
  readonly store: AnswerStore;
  readonly errors: string[];
  /** Asks with ten seconds of patience and lets the time pass that it takes. */
  readonly get: () => ReturnType<typeof ask>;
}

function ask(clock: FakeClock, cache: Cache, upstream: Upstream) {
  return clock.runUntil(cache.get(upstream.resource, 10_000));
}

function bench(store: AnswerStore = createMemoryAnswerStore(), source = LIVE, startMs = START): Bench {
  const clock = createFakeClock(startMs);
  const upstream = createUpstream(clock);
  const errors: string[] = [];
  const onError = (message: string) => void errors.push(message);
  const cache = createCache({ source, clock, store, random: () => 0, onError });
  return { clock, upstream, cache, store, errors, get: () => ask(clock, cache, upstream) };
}

const thousand = <T>(action: () => Promise<T>) => Promise.allSettled(Array.from({ length: 1_000 }, action));

describe("1,000 callers at once", () => {
  it("on a cold cache are one load", async () => {
    const { clock, cache, upstream } = bench();
    const results = await clock.runUntil(thousand(() => cache.get(upstream.resource, 10_000)));
    expect(upstream.loads).toBe(1);
    expect(
      results.every((result) => result.status === "fulfilled" && result.value.value === "answer 1"),
    ).toBe(true);
    expect(clock.sleeping()).toBe(0);
  });

  it("on a value that has just expired are one load", async () => {
    const { clock, cache, upstream, get } = bench();
    await get();
    await clock.advance(INTERVAL_MS);
    await clock.runUntil(thousand(() => cache.get(upstream.resource, 10_000)));
    expect(upstream.loads).toBe(2);
  });

  it("on a failing upstream, cold, are one load, and so are 1,000 more until the back-off ends", async () => {
    const { clock, cache, upstream } = bench();
    upstream.ending = "unreachable";
    const first = await clock.runUntil(thousand(() => cache.get(upstream.resource, 10_000)));
    expect(first.every((result) => result.status === "rejected")).toBe(true);
    await clock.advance(4_999);
    await clock.runUntil(thousand(() => cache.get(upstream.resource, 10_000)));
    expect(upstream.loads).toBe(1);
    await clock.advance(1);
    await clock.runUntil(thousand(() => cache.get(upstream.resource, 10_000)));
    expect(upstream.loads).toBe(2);
  });
});

describe("a value", () => {
  it("is served without a load while it is fresh", async () => {
    const { clock, upstream, get } = bench();
    await get();
    await clock.advance(INTERVAL_MS - 1);
    const { value, freshness } = await get();
    expect(value).toBe("answer 1");
    expect(freshness).toEqual({
      source: LIVE,
      fetchedAtMs: START + 100,
      nextRefreshAtMs: START + 100 + INTERVAL_MS,
      stale: null,
    });
    expect(upstream.loads).toBe(1);
  });

  it("that expired is refreshed while the caller waits", async () => {
    const { clock, get } = bench();
    await get();
    await clock.advance(INTERVAL_MS);
    expect((await get()).value).toBe("answer 2");
  });

  it("that expired is given when the refresh takes longer than the caller waits, and the refresh goes on", async () => {
    const { clock, cache, upstream, get } = bench();
    await get();
    await clock.advance(INTERVAL_MS);
    upstream.takesMs = 3_000;
    const old = await clock.runUntil(cache.get(upstream.resource, 1_000));
    expect(old.value).toBe("answer 1");
    expect(old.freshness.stale).toBeNull();
    expect(old.freshness.nextRefreshAtMs).toBe(clock.nowMs() + 2_000);
    await clock.advance(2_000);
    expect(await cache.get(upstream.resource, 0)).toMatchObject({ value: "answer 2" });
    expect(upstream.loads).toBe(2);
  });

  it("without patience is given at once, and a refresh starts", async () => {
    const { clock, cache, upstream, get } = bench();
    await get();
    await clock.advance(3 * INTERVAL_MS);
    const old = await cache.get(upstream.resource, 0);
    expect(old).toMatchObject({ value: "answer 1", freshness: { stale: { kind: "timed-out" } } });
    await clock.advance(100);
    expect((await cache.get(upstream.resource, 0)).value).toBe("answer 2");
  });

  it("stays, with the reason, while refreshing fails, and is replaced when the upstream is back", async () => {
    const { clock, upstream, get } = bench();
    await get();
    await clock.advance(INTERVAL_MS);
    upstream.ending = "server-error";
    const stale = await get();
    expect(stale.value).toBe("answer 1");
    expect(stale.freshness.stale).toMatchObject({ kind: "server-error", retryAtMs: clock.nowMs() + 5_000 });
    expect(stale.freshness.nextRefreshAtMs).toBe(clock.nowMs() + 5_000);
    upstream.ending = "ok";
    await clock.advance(5_000);
    expect((await get()).freshness.stale).toBeNull();
  });

  it("is not given any more after 24 h", async () => {
    const { clock, upstream, cache, get } = bench();
    const { freshness } = await get();
    upstream.ending = "unreachable";
    await clock.advance(freshness.fetchedAtMs + DAY_MS - 1 - clock.nowMs());
    expect((await cache.get(upstream.resource, 0)).value).toBe("answer 1");
    await clock.advance(1);
    expect(cache.peek(upstream.resource)).toBeNull();
    await clock.advance(MINUTE_MS);
    await expect(get()).rejects.toMatchObject({ fault: { kind: "unreachable" } });
  });
});

describe("with nothing kept", () => {
  it("a caller who waited long enough is told so, and the load goes on", async () => {
    const { clock, cache, upstream } = bench();
    upstream.takesMs = 8_000;
    const hasty = clock.runUntil(cache.get(upstream.resource, 1_000));
    await expect(hasty).rejects.toMatchObject({ fault: { kind: "timed-out", retryAtMs: START + 3_000 } });
    await clock.advance(7_000);
    expect((await cache.get(upstream.resource, 0)).value).toBe("answer 1");
    expect(upstream.loads).toBe(1);
  });

  it("the fault says when the next attempt is made", async () => {
    const { clock, upstream, get } = bench();
    upstream.ending = "unreachable";
    await expect(get()).rejects.toMatchObject({
      tag: "upstream",
      fault: { kind: "unreachable", retryAtMs: START + 5_100 },
    });
    await clock.advance(5_000);
    await expect(get()).rejects.toMatchObject({ fault: { retryAtMs: START + 5_100 + 100 + 10_000 } });
  });

  it("while a new attempt is under way, the old failure is the best that can be said, and asked again soon", async () => {
    const { clock, cache, upstream, get } = bench();
    upstream.ending = "unreachable";
    await expect(get()).rejects.toMatchObject({ fault: { kind: "unreachable" } });
    await clock.advance(5_000);
    await expect(cache.get(upstream.resource, 0)).rejects.toMatchObject({ fault: { kind: "unreachable" } });
  });

  it("a 429 is left alone as long as it asks", async () => {
    const { clock, upstream, get } = bench();
    upstream.ending = "rate-limited";
    upstream.retryInMs = 53_000;
    await expect(get()).rejects.toMatchObject({ fault: { retryAtMs: START + 53_100 } });
    await clock.advance(52_999);
    await expect(get()).rejects.toMatchObject({ fault: { kind: "rate-limited" } });
    expect(upstream.loads).toBe(1);
    await clock.advance(1);
    upstream.ending = "ok";
    expect((await get()).value).toBe("answer 2");
  });

  it("what does not exist is asked for once in an interval", async () => {
    const { clock, upstream, get } = bench();
    upstream.ending = "not-found";
    for (let minute = 0; minute < 5; minute++) {
      await expect(get()).rejects.toMatchObject({ fault: { kind: "not-found" } });
      await clock.advance(MINUTE_MS - 100);
    }
    expect(upstream.loads).toBe(1);
  });

  it("an error of our own reaches the caller as it is, is logged once, and backs off too", async () => {
    const { upstream, get, errors } = bench();
    upstream.ending = "bug";
    await expect(get()).rejects.toThrow("x is undefined");
    await expect(get()).rejects.toThrow("x is undefined");
    expect(upstream.loads).toBe(1);
    expect(errors).toEqual(["/coins/markets: loading failed with an error of our own"]);
  });

  it("peek gives nothing and loads nothing", () => {
    const { cache, upstream } = bench();
    expect(cache.peek(upstream.resource)).toBeNull();
    expect(upstream.loads).toBe(0);
    expect(cache.report()).toEqual([]);
  });
});

describe("after a restart", () => {
  async function storeWithAnswer(): Promise<AnswerStore> {
    const before = bench();
    await before.get();
    await before.clock.advance(0);
    return before.store;
  }

  it("a kept answer is back at its own age, fresh without a load", async () => {
    const { cache, upstream } = bench(await storeWithAnswer(), LIVE, START + MINUTE_MS);
    const { value, freshness } = await cache.get(upstream.resource, 0);
    expect(value).toBe("answer 1");
    expect(freshness.fetchedAtMs).toBe(START + 100);
    expect(upstream.loads).toBe(0);
  });

  it("an older one is given, with the reason, while the upstream is down", async () => {
    const { upstream, get } = bench(await storeWithAnswer(), LIVE, START + 20 * HOUR_MS);
    upstream.ending = "unreachable";
    expect(await get()).toMatchObject({ value: "answer 1", freshness: { stale: { kind: "unreachable" } } });
    expect(upstream.loads).toBe(1);
  });

  it("one of 24 h ago is not given, nor one from the future", async () => {
    const store = await storeWithAnswer();
    const late = bench(store, LIVE, START + 100 + DAY_MS);
    expect(late.cache.peek(late.upstream.resource)).toBeNull();
    const early = bench(store, LIVE, START);
    expect(early.cache.peek(early.upstream.resource)).toBeNull();
  });

  it("an answer that cannot be read any more is dropped, and a new one loaded", async () => {
    const store = createMemoryAnswerStore();
    store.write("live", "/coins/markets", "<html>", START - 1);
    const { get, errors } = bench(store);
    expect((await get()).value).toBe("answer 1");
    expect(errors).toEqual(["/coins/markets: the kept answer cannot be read any more"]);
  });

  it("answers of another source stay where they are", async () => {
    const { cache, upstream } = bench(await storeWithAnswer(), SANDBOX, START + MINUTE_MS);
    expect(cache.peek(upstream.resource)).toBeNull();
  });
});

it("a store that fails never fails a request, and is reported", async () => {
  const fail = () => {
    throw new Error("disk full");
  };
  const { clock, get, errors } = bench({ read: fail, write: fail, deleteFetchedBefore: fail });
  expect((await get()).value).toBe("answer 1");
  await clock.advance(0);
  expect(errors).toEqual([
    "/coins/markets: the store cannot be read",
    "/coins/markets: the answer could not be kept",
  ]);
});

it("reports each entry's age, next refresh and last fault, which stays after the recovery", async () => {
  const { clock, cache, upstream, get } = bench();
  upstream.ending = "server-error";
  await expect(get()).rejects.toThrow();
  const key = "/coins/markets";
  const lastFault = expect.objectContaining({ kind: "server-error", atMs: START + 100 });
  expect(cache.report()).toEqual([
    { key, fetchedAtMs: null, nextRefreshAtMs: START + 5_100, lastFault, isFailing: true, refreshing: false },
  ]);
  await clock.advance(5_000);
  upstream.ending = "ok";
  const pending = cache.get(upstream.resource, 10_000);
  expect(cache.report()[0]?.refreshing).toBe(true);
  await clock.runUntil(pending);
  const fetchedAtMs = clock.nowMs();
  expect(cache.report()).toEqual([
    {
      key,
      fetchedAtMs,
      nextRefreshAtMs: fetchedAtMs + INTERVAL_MS,
      lastFault,
      isFailing: false,
      refreshing: false,
    },
  ]);
});
