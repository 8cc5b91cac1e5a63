import { expect, test } from "vitest";
import { MINUTE_MS } from "../../domain/time.ts";
import { SANDBOX_SOURCE } from "../../testing/builders.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { upstreamError } from "../errors.ts";
import { createCache } from "./cache.ts";
import { createMemoryAnswerStore } from "./memory-answer-store.ts";
import type { Resource } from "./port.ts";

const SECOND_MS = 1_000;

function setUp() {
  const clock = createFakeClock(1_000);
  const upstream = { isDown: false, loads: 0 };
  const resource: Resource<string> = {
    key: "/search/trending",
    freshForMs: () => 5 * MINUTE_MS,
    revive: (raw) => raw,
    async load() {
      upstream.loads += 1;
      await clock.sleep(SECOND_MS);
      if (upstream.isDown) throw upstreamError("server-error", "503", clock.nowMs());
      return { value: `answer ${upstream.loads}`, raw: "raw" };
    },
  };
  const cache = createCache({
    source: SANDBOX_SOURCE,
    clock,
    store: createMemoryAnswerStore(),
    random: () => 0.5,
    onError: () => undefined,
  });
  return { clock, upstream, resource, cache };
}

test("nothing is known at first, and one load is begun however many glance", async () => {
  const { clock, upstream, resource, cache } = setUp();
  expect([cache.glance(resource), cache.glance(resource)]).toEqual([null, null]);
  await clock.advance(2 * SECOND_MS);
  expect(upstream.loads).toBe(1);
  expect(cache.glance(resource)).toMatchObject({ value: "answer 1", freshness: { stale: null } });
});

test("what is fresh is given without another load; what is due is given too while the next is fetched", async () => {
  const { clock, upstream, resource, cache } = setUp();
  cache.glance(resource);
  await clock.advance(2 * SECOND_MS);
  cache.glance(resource);
  expect(upstream.loads).toBe(1);
  await clock.advance(6 * MINUTE_MS);
  expect(cache.glance(resource)).toMatchObject({ value: "answer 1" });
  await clock.advance(2 * SECOND_MS);
  expect(cache.glance(resource)).toMatchObject({ value: "answer 2" });
});

test("a failure stands in the place of what was never had, and is the reason of what is old", async () => {
  const { clock, upstream, resource, cache } = setUp();
  upstream.isDown = true;
  cache.glance(resource);
  await clock.advance(2 * SECOND_MS);
  expect(cache.glance(resource)).toMatchObject({ kind: "server-error", detail: "503" });
  upstream.isDown = false;
  await clock.advance(10 * MINUTE_MS);
  cache.glance(resource);
  await clock.advance(2 * SECOND_MS);
  upstream.isDown = true;
  await clock.advance(6 * MINUTE_MS);
  cache.glance(resource);
  await clock.advance(2 * SECOND_MS);
  expect(cache.glance(resource)).toMatchObject({
    value: expect.stringContaining("answer"),
    freshness: { stale: { kind: "server-error" } },
  });
});
