import { beforeEach, describe, expect, test } from "vitest";
import { LinkCheckJson, LinkJson } from "../../contract/link.ts";
import { parseLinkPage } from "../../contract/link-page.ts";
import { decodePinned, encodePinned } from "../../contract/pin-param.ts";
import { coinId } from "../../domain/ids.ts";
import { type PinnedLink, pinnedFigures } from "../../domain/pinned-link.ts";
import type { Series } from "../../domain/series.ts";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { createFakeRuntime, type FakeRuntime } from "../../testing/fake-runtime.ts";
import { upstreamError } from "../errors.ts";
import { linkCheckRoute, linkRoute, openLinkCheck } from "./link-route.ts";

const AT = Date.UTC(2026, 4, 22, 8, 40);
const ID = coinId("gradient-one");

/** Hourly points of 80 days around the moment; `factor` changes the last half day of them. */
function historyOf(factor = 1): Series {
  return Array.from({ length: 80 * 24 }, (_, hour) => {
    const atMs = AT - 78 * DAY_MS + (hour + 1) * HOUR_MS - 40 * 60_000;
    const priceUsd = (0.2 + 0.02 * Math.sin(hour / 9)) * (atMs > AT - DAY_MS / 2 ? factor : 1);
    return { atMs, priceUsd, marketCapUsd: priceUsd * 191e6, volume24hUsd: 6e7 + 1e5 * (hour % 7) };
  });
}

let runtime: FakeRuntime;
let history: Series | Error;

beforeEach(() => {
  history = historyOf();
  runtime = createFakeRuntime({ history: () => history });
  runtime.now = AT + 3 * DAY_MS;
});

async function link(path: string, pinned = true): Promise<LinkJson> {
  const query = new URLSearchParams({ path, ...(pinned ? { pinned: "yes" } : {}) });
  const reply = await linkRoute.answer(runtime, { params: {}, query });
  return LinkJson.parse(JSON.parse(reply.representation.text));
}

async function check(path: string): Promise<LinkCheckJson> {
  const reply = await linkCheckRoute.answer(runtime, { params: {}, query: new URLSearchParams({ path }) });
  return LinkCheckJson.parse(JSON.parse(reply.representation.text));
}

const pinnedPath = async () => (await link(`/tokens/${ID}?range=30d&at=2026-05-22T08:40Z`)).path;

describe("a link", () => {
  test("that is live asks nothing of the market and stays without a moment", async () => {
    const made = await link(`/tokens/${ID}?range=30d&at=2026-05-22T08:40Z`, false);
    expect(made).toMatchObject({ path: `/tokens/${ID}?range=30d`, at: null, unsigned: null });
    expect(runtime.asked).toEqual([]);
  });

  test("that is pinned keeps the page's moment, and has the picture of it", async () => {
    const made = await link(`/tokens/${ID}?range=30d&at=2026-05-22T08:40Z`);
    expect(made.path).toMatch(/^\/tokens\/gradient-one\?range=30d&at=2026-05-22T08:40Z&pin=[\w.-]+$/);
    expect(made.picturePath).toBe(`/pictures/tokens/${ID}?range=30d&at=2026-05-22T08:40Z`);
    expect(made.at).toBe("2026-05-22T08:40:00.000Z");
  });

  test("to the present is pinned to the newest numbers, which lie in the past where a market stands still", async () => {
    runtime.now = AT + 200 * DAY_MS;
    expect((await link(`/tokens/${ID}`)).at).toBe("2026-05-22T08:40:00.000Z");
    runtime.now = AT + 60_000;
    expect((await link(`/tokens/${ID}`)).at).toBe("2026-05-22T08:40:00.000Z");
  });

  test("carries the numbers that the page shows, not those of whoever asks", async () => {
    const pin = parseLinkPage(`${await pinnedPath()}&priceUsd=9`, runtime.now)?.pin ?? "";
    const [body = ""] = pin.split(".");
    const { row } = (await runtime.getToken(ID, AT, { priority: "person", waitMs: 0 })).token.value;
    const pinned = decodePinned(Buffer.from(body, "base64url").toString());
    expect(pinned && pinnedFigures(pinned)[0]?.then).toBe(Number(row.priceUsd?.toPrecision(7)));
  });

  test("leads to its moment without numbers where there is no key", async () => {
    runtime = { ...runtime, linkSigner: null };
    const made = await link(`/tokens/${ID}?at=2026-05-22T08:40Z`);
    expect(made).toMatchObject({ path: `/tokens/${ID}?at=2026-05-22T08:40Z`, unsigned: "no-key" });
  });

  test("to another page is none", async () => {
    await expect(link("/status")).rejects.toMatchObject({ kind: "unknown-route" });
    await expect(link("/compare")).rejects.toMatchObject({ kind: "unknown-route" });
  });
});

describe("the numbers of a link", () => {
  test("are the same while history stays", async () => {
    const { state, figures } = await check(await pinnedPath());
    expect(state).toBe("checked");
    expect(figures.map(({ verdict }) => verdict)).toEqual(["same", "same", "same", "same"]);
  });

  test("are of the same moment however the chart is drawn", async () => {
    const path = await pinnedPath();
    expect((await check(path.replace("range=30d", "range=90d&chart=turnover"))).state).toBe("checked");
  });

  test("lie between the points where history has become coarser", async () => {
    const path = await pinnedPath();
    history = historyOf().map((point) => ({ ...point, atMs: point.atMs + 45 * 60_000 }));
    const verdicts = (await check(path)).figures.map(({ verdict }) => verdict);
    expect(verdicts).toContain("sampling");
    expect(verdicts).not.toContain("differs");
  });

  test("differ where history says something else", async () => {
    const path = await pinnedPath();
    history = historyOf(1.4);
    const { figures } = await check(path);
    expect(figures.find(({ figure }) => figure === "priceUsd")?.verdict).toBe("differs");
    expect(figures.find(({ figure }) => figure === "change24h")?.verdict).toBe("differs");
  });

  test("are not believed once a letter has changed", async () => {
    const path = await pinnedPath();
    const altered = path.replace(/pin=./, (start) => (start === "pin=W" ? "pin=X" : "pin=W"));
    expect(await check(altered)).toMatchObject({ state: "altered", link: null, figures: [] });
    expect((await check(`/tokens/${ID}?pin=nonsense`)).state).toBe("altered");
    expect((await check(`/tokens/${ID}?pin=${"a".repeat(2_000)}`)).state).toBe("altered");
  });

  test("belong to their token and moment alone", async () => {
    const path = await pinnedPath();
    expect((await check(path.replace("gradient-one", "bitcoin"))).state).toBe("misplaced");
    expect((await check(path.replace("08:40", "08:45"))).state).toBe("misplaced");
    expect((await check(path.replace("2026-05-22", "2027-05-22"))).state).toBe("misplaced");
    expect((await check(path.replace("&at=2026-05-22T08:40Z", ""))).state).toBe("misplaced");
  });

  test("of another source are shown and compared with nothing", async () => {
    const { state, figures } = await check(signedPath({ sourceKey: "live" }));
    expect(state).toBe("foreign");
    expect(figures[0]).toMatchObject({ then: 0.5, today: null, verdict: null });
    expect(runtime.asked).not.toContain(`history ${ID} quarter`);
  });

  test("remain where history does not reach any more", async () => {
    const path = await pinnedPath();
    runtime.now = AT + 366 * DAY_MS;
    const { state, figures } = await check(path);
    expect(state).toBe("beyond-history");
    expect(figures[0]?.then).not.toBeNull();
    expect(figures[0]?.verdict).toBeNull();
  });

  test("wait where history cannot be had now", async () => {
    const path = await pinnedPath();
    history = upstreamError("rate-limited", "429", 0, AT);
    expect(await check(path)).toMatchObject({
      state: "unchecked",
      fault: { kind: "rate-limited" },
      retryAt: "2026-05-22T08:40:00.000Z",
    });
  });

  test("cannot be verified without the key", async () => {
    const path = await pinnedPath();
    runtime = { ...runtime, linkSigner: null };
    expect((await check(path)).state).toBe("unverifiable");
  });

  function signedPath(changes: Partial<PinnedLink>): string {
    const headline = { priceUsd: 0.5, change24h: 0, volume24hUsd: null, marketCapUsd: null };
    const pinned: PinnedLink = {
      subject: { kind: "token", id: ID, headline },
      sourceKey: "sandbox:1",
      atMs: AT,
      ...changes,
    };
    return `/tokens/${ID}?at=2026-05-22T08:40Z&pin=${runtime.linkSigner?.sign(encodePinned(pinned)) ?? ""}`;
  }
});

describe("a comparison's link", () => {
  const PATH = `/compare?ids=bitcoin,${ID}&range=7d&at=2026-05-22T08:40Z`;

  test("holds price and return of each asset, in whatever order and mode they are shown", async () => {
    const { path } = await link(PATH);
    const { state, figures } = await check(
      path.replace(`bitcoin,${ID}`, `${ID},bitcoin`).replace("range", "view=log&range"),
    );
    expect(state).toBe("checked");
    expect(figures.map(({ id, figure, verdict }) => [id, figure, verdict])).toEqual([
      ["bitcoin", "priceUsd", "same"],
      ["bitcoin", "totalReturn", "same"],
      [ID, "priceUsd", "same"],
      [ID, "totalReturn", "same"],
    ]);
  });

  test("is of its assets and its span alone", async () => {
    const { path } = await link(PATH);
    expect((await check(path.replace("bitcoin,", ""))).state).toBe("misplaced");
    expect((await check(path.replace("bitcoin,", "bitcoin,other,"))).state).toBe("misplaced");
    expect((await check(path.replace("7d", "90d"))).state).toBe("misplaced");
  });
});

test("a page without a pin has nothing to check", async () => {
  const page = parseLinkPage(`/tokens/${ID}`, runtime.now)?.page;
  if (page === undefined) throw new Error("not a page");
  expect(await openLinkCheck(runtime, page, null)).toBeNull();
  expect((await openLinkCheck(runtime, page, "x.y"))?.state).toBe("altered");
});
