import { expect, test } from "vitest";
import { roundFigure, roundPinned } from "../../contract/pin-figures.ts";
import { BITCOIN, categoryId, coinId } from "../../domain/ids.ts";
import type { Verdict } from "../../domain/pinned-link.ts";
import { DAY_MS, MINUTE_MS } from "../../domain/time.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { createCheckLink } from "../services/check-link.ts";
import { createCompareTokens } from "../services/compare-tokens.ts";
import { createBoardReader } from "../services/get-board.ts";
import { createGetToken } from "../services/get-token.ts";
import { createMakeLink } from "../services/make-link.ts";
import { createSandboxMarket } from "./markets.ts";

const START = Date.UTC(2026, 4, 22, 8, 37);
const PATIENCE = { priority: "person", waitMs: 60_000 } as const;
const TOKENS = 120;

function serverOf() {
  const clock = createFakeClock(START);
  const { data } = createSandboxMarket({ seed: 1, fixedNowMs: null }, createMarketTools({ clock, fetch }));
  const currentMarket = () => Promise.resolve(data);
  const boardReader = createBoardReader(currentMarket, {
    categories: [categoryId("artificial-intelligence")],
    curated: [],
    excluded: [],
  });
  const getToken = createGetToken(currentMarket, boardReader, clock);
  const compareTokens = createCompareTokens(currentMarket, boardReader, clock);
  const tools = { currentMarket, boardReader, getToken, compareTokens, clock };
  return { clock, boardReader, makeLink: createMakeLink(tools), checkLink: createCheckLink(tools) };
}

test("links to the present hold when only hours are left of their five minutes", async () => {
  const { clock, boardReader, makeLink, checkLink } = serverOf();
  const { board } = await clock.runUntil(boardReader.getBoard(PATIENCE));
  const ids = board.rows.slice(0, TOKENS).map(({ id }) => id);
  const links = [];
  for (const id of ids) {
    links.push(roundPinned(await clock.runUntil(makeLink({ kind: "token", id }, null, PATIENCE))));
    await clock.advance(MINUTE_MS);
  }
  await clock.advance(3 * DAY_MS);
  const verdicts: (Verdict | null)[] = [];
  for (const link of links) {
    const check = await clock.runUntil(checkLink(link, roundFigure, PATIENCE));
    if (check.state !== "checked") throw new Error(check.state);
    verdicts.push(...check.figures.map(({ verdict }) => verdict));
  }
  const countOf = (verdict: Verdict | null) => verdicts.filter((one) => one === verdict).length;
  expect(verdicts).toHaveLength(4 * TOKENS);
  expect(countOf("differs")).toBe(0);
  expect(countOf("sampling")).toBeGreaterThan(0);
}, 60_000);

test("a return whose start history does not reach back to any more is not compared, and its price still is", async () => {
  const { clock, makeLink, checkLink } = serverOf();
  const ids = [BITCOIN, coinId("bittensor")];
  const made = await clock.runUntil(makeLink({ kind: "comparison", ids, span: "1y" }, null, PATIENCE));
  const link = roundPinned(made);
  const verdictsOf = async () => {
    const check = await clock.runUntil(checkLink(link, roundFigure, PATIENCE));
    if (check.state !== "checked") throw new Error(check.state);
    return check.figures.map(({ figure, verdict }) => `${figure} ${verdict ?? "not compared"}`);
  };
  expect(await verdictsOf()).not.toContain("totalReturn not compared");
  await clock.advance(30 * DAY_MS);
  const later = await verdictsOf();
  expect(later.filter((one) => one === "totalReturn not compared")).toHaveLength(ids.length);
  expect(later.filter((one) => one.endsWith("differs"))).toEqual([]);
  expect(later).not.toContain("priceUsd not compared");
}, 60_000);
