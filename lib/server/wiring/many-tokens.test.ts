import { expect, test } from "vitest";
import { categoryId } from "../../domain/ids.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { createMemoryAnswerStore } from "../cache/memory-answer-store.ts";
import { createBoardReader } from "../services/get-board.ts";
import { createLiveMarket } from "./markets.ts";

const MEMBERS = Array.from({ length: 620 }, (_, index) => `token-${index}`);
const PATIENCE = { priority: "page", waitMs: 60_000 } as const;

function rowOf(id: string) {
  return { id, symbol: "tok", name: id, current_price: 1, market_cap: 5e7, total_volume: 1e6 };
}

/** A market of 620 members in pages of 250. */
function answer(url: URL): unknown {
  const ids = url.searchParams.get("ids")?.split(",");
  if (ids !== undefined) return ids.map(rowOf);
  if (url.searchParams.get("category") !== "artificial-intelligence") return [];
  const page = Number(url.searchParams.get("page"));
  return MEMBERS.slice((page - 1) * 250, page * 250).map(rowOf);
}

function serverOf(answers = createMemoryAnswerStore()) {
  const clock = createFakeClock(Date.UTC(2026, 4, 22));
  const asked: URL[] = [];
  const market = createLiveMarket(
    { plan: "analyst", apiKey: "CG-key", baseUrl: null },
    createMarketTools({
      clock,
      answers,
      fetch: (input) => {
        const url = new URL(input instanceof Request ? input.url : input);
        asked.push(url);
        return Promise.resolve(Response.json(answer(url)));
      },
    }),
  );
  const reader = createBoardReader(() => Promise.resolve(market.data), {
    categories: [categoryId("artificial-intelligence")],
    curated: [],
    excluded: [],
  });
  return { clock, asked, reader };
}

test("a plan with calls to spare follows every member, 250 a call, and the last page ends the asking", async () => {
  const { clock, asked, reader } = serverOf();
  const { board } = await clock.runUntil(reader.getBoard(PATIENCE));
  expect(board.rows).toHaveLength(620);
  expect(board.missingIds).toEqual([]);
  const pages = asked.filter((url) => url.searchParams.get("category") === "artificial-intelligence");
  expect(pages.map((url) => url.searchParams.get("page"))).toEqual(["1", "2", "3"]);
  const quotes = asked.map((url) => url.searchParams.get("ids")?.split(",").length ?? 0).filter(Boolean);
  expect(quotes).toEqual([250, 250, 121]);
});

test("such a board is read back whole after a restart", async () => {
  const answers = createMemoryAnswerStore();
  const before = serverOf(answers);
  await before.clock.runUntil(before.reader.getBoard(PATIENCE));
  await before.clock.advance(1_000);
  const after = serverOf(answers);
  await after.clock.advance(2_000);
  const { board } = await after.clock.runUntil(after.reader.getBoard(PATIENCE));
  expect(board.rows).toHaveLength(620);
  expect(after.asked.filter((url) => url.searchParams.has("ids"))).toEqual([]);
});
