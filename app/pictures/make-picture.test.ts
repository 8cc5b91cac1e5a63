import { describe, expect, test } from "vitest";
import { overlayColours } from "@/components/charts/overlay-look";
import { encodePinned } from "@/lib/contract/pin-param";
import { BITCOIN, coinId } from "@/lib/domain/ids";
import type { PinnedLink } from "@/lib/domain/pinned-link";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { DEFAULT_TOKEN_VIEW } from "@/lib/domain/token-view";
import { openToken } from "@/lib/server/routes/token-route";
import { buildBitcoin, buildQuote } from "@/lib/testing/builders";
import { createFakeRuntime } from "@/lib/testing/fake-runtime";
import { makePicture } from "./make-picture";
import { lightColour } from "./picture-colours";

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
    expect(picture.chart?.shapes[0]?.path).toMatch(/^M/);
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

describe("the picture of what a link shows besides", () => {
  const BESIDE = `/tokens/${ID}?with=bitcoin,other&range=30d`;
  const other = { id: coinId("other"), symbol: "OTH", name: "Other", platforms: {} };
  const fault = { kind: "rate-limited", detail: "429", atMs: NOW, retryAtMs: null };
  const limited = Object.assign(new Error("429"), { tag: "upstream", fault });
  const endsOf = ({ picture }: Awaited<ReturnType<typeof makePicture>>) =>
    (picture.chart?.valueLabels ?? []).flatMap(({ text, colour }) =>
      colour === null ? [] : [[text, colour]],
    );

  test("overlays are rebased, called and coloured as on the page, and the title says so", async () => {
    const made = await makePicture(runtimeOf({ coinList: [other] }), BESIDE);
    expect(made.picture.chart?.title).toBe("Price, rebased, 30d · first time that all are known = 100");
    const [bitcoin, listed] = overlayColours([BITCOIN, other.id]).map(lightColour);
    expect(endsOf(made)).toEqual([
      [expect.stringMatching(/^GRD \d/), "#17191e"],
      [expect.stringMatching(/^BTC \d/), bitcoin],
      [expect.stringMatching(/^OTH \d/), listed],
    ]);
  });

  test("an overlay that there is none of is left out and said; the rest is kept as usual", async () => {
    const { picture, status, keepSec } = await makePicture(
      runtimeOf(),
      `/tokens/${ID}?with=no-such-token,bitcoin&range=30d`,
    );
    expect(picture.chart?.note).toBe("Not drawn: no-such-token (no such token).");
    expect(picture.chart?.title).toMatch(/^Price, rebased/);
    expect([status, keepSec > 0]).toEqual([200, true]);
  });

  test("one that cannot be had now leaves the token's own price, and is asked for again", async () => {
    const history = (id: string) => (id === "bitcoin" ? limited : HISTORY);
    const made = await makePicture(runtimeOf({ history }), `/tokens/${ID}?with=bitcoin&range=30d`);
    expect(made.picture.chart).toMatchObject({
      title: "Price, 30d",
      note: "Not drawn: Bitcoin (rate limited).",
    });
    expect([made.status, made.keepSec]).toEqual([200, 0]);
  });

  test("the median of the AI tokens is drawn for a week, and nobody asks for more of it", async () => {
    // The board of the fake is as old as its clock.
    const history = HISTORY.map((point) => ({ ...point, atMs: point.atMs - NOW }));
    const week = await makePicture(createFakeRuntime({ history }), `/tokens/${ID}?with=ai-median`);
    expect(endsOf(week)[1]?.[0]).toMatch(/^AI median /);
    const month = await makePicture(runtimeOf(), `/tokens/${ID}?with=ai-median&range=30d`);
    expect(month.picture.chart?.note).toBe("Not drawn: Median of the AI tokens (not known of this time).");
    expect(month.keepSec).toBeGreaterThan(0);
  });

  test("candles and a logarithmic scale are drawn, and named", async () => {
    const made = await makePicture(runtimeOf(), `/tokens/${ID}?chart=candles&scale=log&range=30d`);
    expect(made.picture.chart?.title).toBe("Candles of 1 day, 30d, logarithmic scale");
    expect(made.picture.chart?.shapes.filter(({ path }) => path.endsWith("Z")).length).toBeGreaterThan(28);
  });

  test("regimes are shaded, and that they are is said; without Bitcoin's year that they are not", async () => {
    const closes = Array.from({ length: 365 }, (_, day) => ({
      atMs: NOW - (364 - day) * DAY_MS,
      priceUsd: 7e4 * (1 + (day < 330 ? 0.004 : 0.09) * Math.sin(day * 2)),
      marketCapUsd: null,
      volume24hUsd: null,
    }));
    const address = `/tokens/${ID}?regimes=on&range=30d`;
    const year = (id: string, { kind }: { readonly kind: string }) =>
      id === "bitcoin" && kind === "year" ? closes : HISTORY;
    const shaded = await makePicture(runtimeOf({ history: year }), address);
    expect(shaded.picture.chart?.shades.map(({ label }) => label)).toContain("stormy");
    expect(shaded.picture.chart?.note).toMatch(/^Shaded: Bitcoin’s volatility/);
    const history = (id: string, { kind }: { readonly kind: string }) =>
      id === "bitcoin" && kind === "year" ? limited : HISTORY;
    const bare = await makePicture(runtimeOf({ history }), address);
    expect(bare.picture.chart).toMatchObject({
      shades: [],
      note: "Not drawn: Bitcoin’s regimes (rate limited).",
    });
  });

  test("asks one history for each overlay, and none where they are not drawn or the token is unknown", async () => {
    const historiesOf = async (address: string) => {
      const runtime = runtimeOf({ coinList: [other] });
      await makePicture(runtime, address);
      return runtime.asked.filter((asked) => asked.startsWith("history"));
    };
    const alone = await historiesOf(`/tokens/${ID}?range=30d`);
    expect((await historiesOf(BESIDE)).slice(alone.length)).toEqual([
      "history bitcoin quarter",
      "history other quarter",
    ]);
    expect(await historiesOf(`${BESIDE}&chart=volume`)).toEqual(alone);
    expect(await historiesOf("/tokens/no-such-token?with=bitcoin,other")).toEqual([]);
  });

  test("pictures of different content are different ones, of the same content one", async () => {
    const drawn = async (query: string) =>
      JSON.stringify((await makePicture(runtimeOf(), `/tokens/${ID}?${query}`)).picture);
    const all = await Promise.all(["", "with=bitcoin", "chart=candles", "scale=log"].map(drawn));
    expect(new Set(all).size).toBe(4);
    expect(await drawn("utm_source=x&with=bitcoin&range=7d")).toBe(all[1]);
  });
});

describe("the picture of a pinned link whose moment no history reaches", () => {
  const AT = Date.UTC(2025, 0, 10, 8, 40);
  const ADDRESS = `/tokens/${ID}?at=2025-01-10T08:40Z`;
  const headline = { priceUsd: 0.5, change24h: -0.1, volume24hUsd: 1.23e6, marketCapUsd: 9.9e7 };
  const link = { subject: { kind: "token", id: ID, headline }, sourceKey: "sandbox:1", atMs: AT } as const;
  const pinnedBy = (runtime: ReturnType<typeof runtimeOf>, changes: Partial<PinnedLink> = {}) =>
    runtime.linkSigner?.sign(encodePinned({ ...link, ...changes })) ?? "";

  test("has the link's own numbers, and says whose they are", async () => {
    const runtime = runtimeOf();
    const { picture, status, figures } = await makePicture(runtime, `${ADDRESS}&pin=${pinnedBy(runtime)}`);
    expect(status).toBe(200);
    expect(picture).toMatchObject({
      title: ID,
      headline: { text: "$0.5000", change: { text: "−10.0%", tone: "loss" } },
      chart: null,
      asOf: "As of 10 Jan 2025, 08:40 UTC",
      banner: "Simulated market. No number here is real.",
    });
    expect(picture.words).toMatch(/^Only the link’s own numbers remain\. Signed by this server/);
    expect(picture.figures.map(({ text }) => text)).toEqual(["$1.23M", "$99M"]);
    expect(figures).toMatchObject({ at: "2025-01-10T08:40:00.000Z", source: "sandbox:1" });
  });

  test("a comparison has each asset's", async () => {
    const runtime = runtimeOf();
    const assets = [
      { id: BITCOIN, priceUsd: 9e4, totalReturn: 0.1 },
      { id: ID, priceUsd: 0.5, totalReturn: null },
    ];
    const pin = pinnedBy(runtime, { subject: { kind: "comparison", span: "30d", startMs: null, assets } });
    const { picture } = await makePicture(
      runtime,
      `/compare?ids=bitcoin,${ID}&at=2025-01-10T08:40Z&pin=${pin}`,
    );
    expect(picture.entries.map(({ name, figures }) => [name, ...figures.map(({ text }) => text)])).toEqual([
      ["bitcoin", "+10.0%", "$90,000"],
      [ID, "—", "$0.5000"],
    ]);
  });

  test("is a plain one where the signature fails, or the numbers are of another page or source", async () => {
    const runtime = runtimeOf();
    const pin = pinnedBy(runtime);
    for (const address of [
      ADDRESS,
      `${ADDRESS}&pin=${pin.slice(0, -2)}xx`,
      `/tokens/other?at=2025-01-10T08:40Z&pin=${pin}`,
      `${ADDRESS}&pin=${pinnedBy(runtime, { sourceKey: "live" })}`,
    ]) {
      expect(await makePicture(runtime, address)).toMatchObject({
        status: 404,
        figures: null,
        picture: { headline: null },
      });
    }
  });
});

test("a comparison's picture has every asset with its return", async () => {
  const { picture, figures } = await makePicture(
    runtimeOf(),
    `/compare?ids=bitcoin,${ID}&at=2026-05-10T08:40Z`,
  );
  expect(picture.title).toBe("BTC, GRD");
  expect(picture.entries.map(({ name }) => name)).toEqual(["BTC", "GRD"]);
  expect(picture.chart?.shapes).toHaveLength(2);
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
