/** Values that may lack some of what is asked of them. */
import { expect, test } from "vitest";
import { HOUR_MS, SECOND_MS } from "../../domain/time.ts";
import { SANDBOX_SOURCE } from "../../testing/builders.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { upstreamError } from "../errors.ts";
import { createCache } from "./cache.ts";
import { createMemoryAnswerStore } from "./memory-answer-store.ts";
import type { Resource } from "./port.ts";

const WAIT_MS = 6 * SECOND_MS;

function setUp() {
  const clock = createFakeClock(1_000);
  /** What the next answer has, and how long it takes; `isDown` for a failure. */
  const upstream = { has: "a", takesMs: 2 * SECOND_MS, isDown: false, loads: 0 };
  const cache = createCache({
    source: SANDBOX_SOURCE,
    clock,
    store: createMemoryAnswerStore(),
    random: () => 0,
    onError: () => undefined,
  });
  const wanting = (letter: string): Resource<string> => ({
    key: "letters",
    freshForMs: () => HOUR_MS,
    suffices: (value) => value.includes(letter),
    revive: (raw) => raw,
    async load() {
      upstream.loads += 1;
      const { has, isDown, takesMs } = upstream;
      await clock.sleep(takesMs);
      if (isDown) throw upstreamError("server-error", "503", clock.nowMs());
      return { value: has, raw: has };
    },
  });
  const get = (letter: string) => clock.runUntil(cache.get(wanting(letter), WAIT_MS));
  return { clock, upstream, get };
}

test("a fresh value that lacks what is asked is loaded again, and waited for as if there were none", async () => {
  const { upstream, get } = setUp();
  await get("a");
  upstream.has = "ab";
  expect(await get("b")).toMatchObject({ value: "ab", freshness: { stale: null } });
  expect(upstream.loads).toBe(2);
});

test("whoever finds what is asked in a fresh value gets it at once, whatever others lack", async () => {
  const { upstream, get } = setUp();
  await get("a");
  upstream.isDown = true;
  await get("b");
  expect(await get("a")).toMatchObject({ value: "a", freshness: { stale: null } });
  expect(upstream.loads).toBe(2);
});

test("where loading again fails, the value is given with the reason, and not asked for before the back-off ends", async () => {
  const { clock, upstream, get } = setUp();
  await get("a");
  upstream.isDown = true;
  for (const kind of ["server-error", "server-error"] as const) {
    const { value, freshness } = await get("b");
    expect(value).toBe("a");
    expect(freshness.stale?.kind).toBe(kind);
    expect(freshness.nextRefreshAtMs).toBeGreaterThan(clock.nowMs());
  }
  expect(upstream.loads).toBe(2);
});

test("an answer that is slow to come leaves what there is, with a moment at which to ask again", async () => {
  const { clock, upstream, get } = setUp();
  await get("a");
  upstream.takesMs = HOUR_MS;
  const { value, freshness } = await get("b");
  expect(value).toBe("a");
  expect(freshness).toMatchObject({ stale: { kind: "timed-out" }, nextRefreshAtMs: clock.nowMs() + 2_000 });
});
