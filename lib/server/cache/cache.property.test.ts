/** Whatever people, the upstream and the time do, and in whatever order. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { FAULT_KINDS, type FaultKind } from "../../domain/fault.ts";
import type { Source } from "../../domain/source.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { createFakeClock, type FakeClock } from "../../testing/fake-clock.ts";
import { isUpstreamError, upstreamError } from "../errors.ts";
import { createCache } from "./cache.ts";
import { createMemoryAnswerStore } from "./memory-answer-store.ts";
import type { AnswerStore, Cache } from "./port.ts";

const START = Date.UTC(2026, 4, 22);
const SOURCE: Source = { kind: "live", key: "live", label: "test" };
const ENDINGS: readonly (FaultKind | "ok")[] = ["ok", "ok", "ok", ...FAULT_KINDS];

interface Weather {
  readonly ending: FaultKind | "ok";
  readonly takesMs: number;
}

type Step =
  | { readonly act: "get"; readonly key: string; readonly waitMs: number; readonly callers: number }
  | { readonly act: "advance"; readonly ms: number }
  | { readonly act: "restart" }
  | ({ readonly act: "change" } & Weather);

const upTo = (max: number) => fc.integer({ min: 0, max });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constant("get" as const),
    key: fc.constantFrom("board", "coin"),
    waitMs: fc.constantFrom(0, 500, 20 * SECOND_MS),
    callers: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    act: fc.constant("advance" as const),
    ms: fc.oneof(upTo(10 * SECOND_MS), upTo(15 * MINUTE_MS), upTo(30 * HOUR_MS)),
  }),
  fc.record({
    act: fc.constant("change" as const),
    ending: fc.constantFrom(...ENDINGS),
    takesMs: upTo(15 * SECOND_MS),
  }),
  fc.record({ act: fc.constant("restart" as const) }),
);

/** One run of the server: a cache over the store, with checks in the loader and on everything that is handed out. */
function startServer(clock: FakeClock, store: AnswerStore, weather: () => Weather) {
  const underWay = new Map<string, number>();
  const latest = new Map<string, number>();
  const problems: string[] = [];
  const cache: Cache = createCache({
    source: SOURCE,
    clock,
    store,
    random: () => 0.5,
    onError: (message) => void problems.push(message),
  });

  async function load(key: string) {
    const notBeforeMs = cache.report().find((entry) => entry.key === key)?.nextRefreshAtMs ?? 0;
    if (clock.nowMs() < notBeforeMs) problems.push(`${key}: loaded before its next refresh`);
    underWay.set(key, (underWay.get(key) ?? 0) + 1);
    if (underWay.get(key) !== 1) problems.push(`${key}: loaded twice at once`);
    const { ending, takesMs } = weather();
    await clock.sleep(takesMs);
    underWay.set(key, 0);
    if (ending !== "ok") throw upstreamError(ending, "test", clock.nowMs());
    return { value: clock.nowMs(), raw: String(clock.nowMs()) };
  }

  async function get(key: string, waitMs: number): Promise<void> {
    const resource = { key, freshForMs: () => 5 * MINUTE_MS, revive: Number, load: () => load(key) };
    try {
      const { value, freshness } = await cache.get(resource, waitMs);
      const nowMs = clock.nowMs();
      if (value !== freshness.fetchedAtMs) problems.push(`${key}: the age is not the value's`);
      if (nowMs - value >= DAY_MS) problems.push(`${key}: older than 24 h`);
      if (freshness.nextRefreshAtMs < nowMs) problems.push(`${key}: the next refresh is in the past`);
      if (value < (latest.get(key) ?? 0)) problems.push(`${key}: older than what was given before`);
      if (freshness.stale === null && nowMs - value >= 10 * MINUTE_MS)
        problems.push(`${key}: late without a reason`);
      latest.set(key, value);
    } catch (error) {
      if (!isUpstreamError(error)) problems.push(`${key}: not an upstream error`);
    }
  }

  return { get, problems };
}

it("one load at a time, none before its time, nothing older than 24 h, every age honest", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 50 }), async (steps) => {
      const clock = createFakeClock(START);
      const store = createMemoryAnswerStore();
      let weather: Weather = { ending: "ok", takesMs: 100 };
      let server = startServer(clock, store, () => weather);
      const problems = [server.problems];
      for (const next of steps) {
        if (next.act === "advance") await clock.advance(next.ms);
        else if (next.act === "change") weather = next;
        else if (next.act === "get")
          for (let caller = 0; caller < next.callers; caller++) void server.get(next.key, next.waitMs);
        else {
          server = startServer(clock, store, () => weather);
          problems.push(server.problems);
        }
      }
      await clock.advance(MINUTE_MS);
      expect(problems.flat()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
