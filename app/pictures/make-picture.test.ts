import { describe, expect, test } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { DEFAULT_TOKEN_VIEW } from "@/lib/domain/token-view";
import { openToken } from "@/lib/server/routes/token-route";
import { buildBitcoin, buildQuote } from "@/lib/testing/builders";
import { createFakeRuntime } from "@/lib/testing/fake-runtime";
import { makePicture } from "./make-picture";

const NOW = Date.UTC(2026, 4, 22, 9);
const ID = coinId("gradient-one");
const HISTORY = Array.from({ length: 60 * 24 }, (_, hour) => ({
  atMs: NOW - 60 * DAY_MS + (hour + 1) * HOUR_MS,
  priceUsd: 0.2 + 0.01 * Math.sin(hour / 9),
  marketCapUsd: 4e7,
  volume24hUsd: 5e7,
}));

type Answers = Parameters<typeof createFakeRuntime>[0];

function runtimeOf(answers: Answers = {}) {
  const runtime = createFakeRuntime({ history: HISTORY, ...answers });
  runtime.now = NOW;
  return runtime;
}

describe("a token's picture", () => {
  test("has the numbers of its page, as text and as data", async () => {
    const { picture, figures, status } = await makePicture(runtimeOf(), `/tokens/${ID}`);
    expect(status).toBe(200);
    expect(figures).toMatchObject({ id: ID, priceUsd: 0.269, change24h: 0.066, turnover: 1.2821 });
    expect(picture).toMatchObject({ title: "Gradient One", tag: "GRD", headline: { text: "$0.2690" } });
    expect(picture.figures.map(({ text }) => text)).toEqual(["$65.9M", "$51.4M", "1.28", "+31.0%"]);
    expect(picture.chart?.lines[0]?.path).toMatch(/^M/);
  });

  test("says that its numbers are not live", async () => {
    const { picture } = await makePicture(runtimeOf(), `/tokens/${ID}`);
    expect(picture.banner).toBe("Simulated market. No number here is real.");
  });

  test("as of a moment is of that moment, and may be kept for longer", async () => {
    const live = await makePicture(runtimeOf(), `/tokens/${ID}`);
    const past = await makePicture(runtimeOf(), `/tokens/${ID}?at=2026-05-10T08:40Z`);
    expect(past.picture.asOf).toBe("As of 10 May 2026, 08:40 UTC");
    expect(past.figures).toMatchObject({ at: "2026-05-10T08:40:00.000Z", volume24hUsd: 5e7 });
    expect(past.keepSec).toBeGreaterThan(live.keepSec);
  });

  test("asks nothing that its page does not ask", async () => {
    const [pictured, paged] = [runtimeOf(), runtimeOf()];
    await makePicture(pictured, `/tokens/${ID}`);
    await openToken(paged, ID, DEFAULT_TOKEN_VIEW);
    expect(pictured.asked).toEqual(paged.asked);
  });

  test("is drawn without a chart where there is no history, and is not kept", async () => {
    const fault = { kind: "rate-limited", detail: "429", atMs: NOW, retryAtMs: null };
    const history = Object.assign(new Error("429"), { tag: "upstream", fault });
    const { picture, status, keepSec } = await makePicture(runtimeOf({ history }), `/tokens/${ID}`);
    expect([status, keepSec, picture.chart]).toEqual([200, 0, null]);
  });

  test("leaves out of a name what cannot be drawn, and falls back on the id", async () => {
    const hostile = buildQuote({ name: "🚀柴犬", symbol: "🚀", priceUsd: null, change24h: null });
    const runtime = runtimeOf({ quotes: [buildBitcoin(), hostile] });
    const { picture } = await makePicture(runtime, `/tokens/${ID}`);
    expect(picture).toMatchObject({ title: ID, tag: "", headline: { text: "—", change: { text: "—" } } });
  });
});

test("a comparison's picture has every asset with its return", async () => {
  const { picture, figures } = await makePicture(
    runtimeOf(),
    `/compare?ids=bitcoin,${ID}&at=2026-05-10T08:40Z`,
  );
  expect(picture.title).toBe("BTC, GRD");
  expect(picture.entries.map(({ name }) => name)).toEqual(["BTC", "GRD"]);
  expect(picture.chart?.lines).toHaveLength(2);
  expect(figures).toMatchObject({ assets: [{ id: "bitcoin" }, { id: ID }] });
});

test.each([
  ["/tokens/no-such-token", 404],
  ["/tokens/NOT AN ID", 404],
  [`/tokens/${ID}?at=2020-01-01T00:00Z`, 404],
  ["/compare", 404],
  ["/anything", 404],
])("%s has a plain picture", async (address, status) => {
  const made = await makePicture(runtimeOf(), address);
  expect(made).toMatchObject({ status, figures: null, picture: { chart: null } });
});
