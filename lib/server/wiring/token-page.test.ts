/** A token's page on the simulated market, through the routes: now, as of the seed's case, and long after it. */
import { describe, expect, test } from "vitest";
import { DEFAULT_AI_CATEGORIES } from "../../catalog/ai-categories.ts";
import { HistoryJson } from "../../contract/history.ts";
import { RegimesJson } from "../../contract/regimes.ts";
import { TokenJson } from "../../contract/token.ts";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { historyRoute } from "../routes/history-route.ts";
import { regimesRoute } from "../routes/regimes-route.ts";
import { type RouteDefinition, replyOf } from "../routes/route.ts";
import { tokenRoute } from "../routes/token-route.ts";
import { createBoardReader } from "../services/get-board.ts";
import { createGetHistory } from "../services/get-history.ts";
import { createGetRegimes } from "../services/get-regimes.ts";
import { createGetToken } from "../services/get-token.ts";
import { createSandboxMarket } from "./markets.ts";

const CASE = Date.UTC(2026, 4, 22, 8, 40);
const CASE_AT = "2026-05-22T08:40Z";

/** The server at a moment of the simulated market; `stoppedAtMs` stops the market alone. */
function serverAt(nowMs: number, stoppedAtMs: number | null = null) {
  const clock = createFakeClock(nowMs);
  const asked: string[] = [];
  const market = createSandboxMarket(
    { seed: 1, fixedNowMs: stoppedAtMs },
    createMarketTools({ clock, fetch: () => Promise.reject(new Error("the sandbox needs no network")) }),
  );
  const data: typeof market.data = {
    ...market.data,
    history(id, window, patience) {
      asked.push(`${id} ${window.kind}`);
      return market.data.history(id, window, patience);
    },
  };
  const current = () => Promise.resolve(data);
  const universe = { categories: DEFAULT_AI_CATEGORIES, curated: [], excluded: [] };
  const boardReader = createBoardReader(current, universe);
  const runtime = {
    ...createFakeRuntime(),
    clock,
    boardReader,
    getToken: createGetToken(current, boardReader, clock),
    getHistory: createGetHistory(current, boardReader, clock),
    getRegimes: createGetRegimes(current),
  };
  const bodyOf = async (route: RouteDefinition, id: string, query: string) => {
    const request = { params: { id }, query: new URLSearchParams(query) };
    const reply = await clock.runUntil(replyOf(route, runtime, request));
    return { status: reply.status, body: JSON.parse(reply.representation.text) as unknown };
  };
  return {
    asked,
    problem: async (id: string, query = "") => (await bodyOf(tokenRoute, id, query)).body,
    token: async (id: string, query = "") => TokenJson.parse((await bodyOf(tokenRoute, id, query)).body),
    history: async (id: string, query = "") =>
      HistoryJson.parse((await bodyOf(historyRoute, id, query)).body),
    regimes: async () => RegimesJson.parse((await bodyOf(regimesRoute, "", "")).body),
  };
}

const THE_CASE = { priceUsd: 0.269, change24h: 0.066, volume24hUsd: 65.9e6, marketCapUsd: 51.4e6 };

describe("the seed's case", () => {
  test("is what the page as of its moment says, at that moment and months later", async () => {
    for (const nowMs of [CASE, CASE + 10 * HOUR_MS, CASE + 150 * DAY_MS]) {
      const { row, asOf, numbers } = await serverAt(nowMs).token("opengradient", `at=${CASE_AT}`);
      expect(row).toMatchObject(THE_CASE);
      expect(row.turnover).toBeCloseTo(1.28, 2);
      expect(row).toMatchObject({
        marketCapRank: null,
        turnoverPeerPct: null,
        fullyDilutedValuationUsd: null,
      });
      expect(numbers.impliedSupply).toBeCloseTo(191.078e6, -4);
      expect(asOf?.at).toBe("2026-05-22T08:40:00.000Z");
    }
  });

  test("has everything that a month-old token can have", async () => {
    const { past, profile } = await serverAt(CASE + 60 * DAY_MS).token("opengradient", `at=${CASE_AT}`);
    if (past === null || "fault" in past) throw new Error("no past");
    expect(past.value.isInDiscovery).toBe(true);
    expect(past.value.beta.n).toBe(30);
    const { spike, turnoverOwnPct, turnoverShare14, volumeSurprise, realisedVol30d } = past.value;
    for (const known of [spike, turnoverOwnPct, turnoverShare14, volumeSurprise, realisedVol30d]) {
      expect(known).not.toBeNull();
    }
    expect(profile).toMatchObject({ value: { name: "OpenGradient" } });
  });

  test("costs the token's window, Bitcoin's, and the day of both while that still holds it", async () => {
    const later = serverAt(CASE + 60 * DAY_MS);
    await later.token("opengradient", `at=${CASE_AT}`);
    expect(later.asked.toSorted()).toEqual(["bitcoin quarter", "opengradient quarter"]);
    const soon = serverAt(CASE + 10 * HOUR_MS);
    await soon.token("opengradient", `at=${CASE_AT}`);
    expect(soon.asked.toSorted()).toEqual([
      "bitcoin day",
      "bitcoin quarter",
      "opengradient day",
      "opengradient quarter",
    ]);
  });
});

describe("a market that stands still", () => {
  test("has a past and a chart of its own present, whatever the clock says", async () => {
    const server = serverAt(CASE + 180 * DAY_MS, CASE);
    const { row, past } = await server.token("opengradient");
    expect(row).toMatchObject(THE_CASE);
    expect(past).toMatchObject({ value: { priceDays: 31, beta: { n: 30 } } });
    for (const range of ["24h", "7d", "30d"]) {
      const { to, series } = await server.history("opengradient", `range=${range}`);
      expect(to).toBe("2026-05-22T08:40:00.000Z");
      expect(series.atSec.length).toBeGreaterThan(100);
    }
  });
});

describe("the plan's wall", () => {
  test("does not make an old coin young", async () => {
    const at = new Date(CASE - 340 * DAY_MS).toISOString();
    const { past } = await serverAt(CASE).token("bitcoin", `at=${at}`);
    expect(past).toMatchObject({ value: { isInDiscovery: null } });
  });

  test("makes of a year that reaches beyond it hours, told as such", async () => {
    const at = new Date(CASE - 300 * DAY_MS).toISOString();
    const { stepSec, series } = await serverAt(CASE).history("bittensor", `range=1y&at=${at}`);
    expect(stepSec).toBe(3_600);
    expect(series.atSec.length).toBeGreaterThan(1_000);
  });

  test("and a moment before the token was traded are problems that say so", async () => {
    const server = serverAt(CASE);
    const early = new Date(CASE - 60 * DAY_MS).toISOString();
    expect(await server.problem("opengradient", `at=${early}`)).toMatchObject({
      kind: "unknown-moment",
      detail: expect.stringMatching(/begins later, on 2026-04-2/),
    });
    const beyond = new Date(CASE - 400 * DAY_MS).toISOString();
    expect(await server.problem("opengradient", `at=${beyond}`)).toMatchObject({
      kind: "unknown-moment",
      detail: expect.stringContaining("365 days"),
    });
  });
});

test("regimes are spells that follow each other up to today", async () => {
  const { spells } = await serverAt(CASE).regimes();
  expect(spells.length).toBeGreaterThan(1);
  expect(spells.at(-1)?.to).toBe("2026-05-23T00:00:00.000Z");
});
