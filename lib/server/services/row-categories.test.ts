import { expect, test } from "vitest";
import { FILTER_CATEGORIES } from "../../catalog/ai-categories.ts";
import { BITCOIN, categoryId, coinId } from "../../domain/ids.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData } from "../../testing/fake-market-data.ts";
import { createBoardReader } from "./get-board.ts";

const AI = categoryId("artificial-intelligence");
const AGENTS = categoryId("ai-agents");
const DEFAI = categoryId("defai");
const PATIENCE = { priority: "page", waitMs: 1_000 } as const;

const a = buildQuote({ id: coinId("a") });
const b = buildQuote({ id: coinId("b") });

function readerOf(members: Map<typeof AI, readonly (typeof a)[]>) {
  const market = createFakeMarketData({ quotes: [buildBitcoin(), a, b], members });
  return createBoardReader(() => Promise.resolve(market), { categories: [AI], curated: [], excluded: [] });
}

test("rows carry the narrower categories whose members are known, and the board says which these are", async () => {
  const { board } = await readerOf(
    new Map([
      [AI, [a, b]],
      [AGENTS, [a]],
      [DEFAI, [b, a]],
    ]),
  ).getBoard(PATIENCE);
  expect(board.knownCategories).toEqual(["ai-agents", "defai"]);
  expect(board.rows.map(({ id, categories }) => [id, categories])).toEqual([
    ["a", ["ai-agents", "defai"]],
    ["b", ["defai"]],
  ]);
});

test("an answer with Bitcoin in it tells of no category", async () => {
  const members = new Map([
    [AI, [a]],
    [AGENTS, [a, buildQuote({ id: BITCOIN })]],
  ]);
  expect((await readerOf(members).getBoard(PATIENCE)).board.knownCategories).toEqual([]);
});

test("members that arrive later make another reading of the same answer", async () => {
  const members = new Map([[AI, [a, b]]]);
  const reader = readerOf(members);
  const before = await reader.getBoard(PATIENCE);
  members.set(AGENTS, [b]);
  const after = await reader.getBoard(PATIENCE);
  expect(before.board.knownCategories).toEqual([]);
  expect(after.board.knownCategories).toEqual(["ai-agents"]);
  expect(after.freshness).toEqual(before.freshness);
  expect(await reader.getBoard(PATIENCE)).toBe(after);
});

test("the board's own category is none of the narrower ones", () => {
  expect(FILTER_CATEGORIES.map(({ id }) => id)).not.toContain(AI);
});
