import { describe, expect, test } from "vitest";
import { BITCOIN, type CoinId, categoryId, coinId } from "../../domain/ids.ts";
import { buildQuote } from "../../testing/builders.ts";
import { chooseUniverse, membershipOf } from "./choose-universe.ts";

const AI = categoryId("artificial-intelligence");
const AGENTS = categoryId("ai-agents");
const CURATED = [coinId("one"), coinId("two")];
const nothing = () => false;
const LIMIT = 249;

function member(id: string, volume24hUsd: number | null) {
  return buildQuote({ id: coinId(id), volume24hUsd });
}

describe("membership of a category", () => {
  test("an empty answer is no membership", () => {
    expect(membershipOf(AI, [])).toHaveProperty("problem");
  });

  test("Bitcoin among the members shows that the category was ignored", () => {
    expect(membershipOf(AI, [member("a", 1), buildQuote({ id: BITCOIN })])).toHaveProperty("problem");
  });
});

describe("universe", () => {
  test("categories are merged by id, most traded first, unknown volume last", () => {
    const universe = chooseUniverse(
      [
        membershipOf(AI, [member("a", 5), member("b", null)]),
        membershipOf(AGENTS, [member("c", 9), member("a", 5)]),
      ],
      CURATED,
      nothing,
      LIMIT,
    );
    expect(universe).toEqual({ basis: "category", reason: null, ids: ["c", "a", "b"] });
  });

  test("never more than the plan affords", () => {
    const many = Array.from({ length: 400 }, (_, index) => member(`coin-${index}`, index));
    expect(chooseUniverse([membershipOf(AI, many)], CURATED, nothing, LIMIT).ids).toHaveLength(LIMIT);
  });

  test("excluded ids are not followed", () => {
    const isExcluded = (id: CoinId) => id === "stable";
    const universe = chooseUniverse(
      [membershipOf(AI, [member("stable", 9), member("a", 1)])],
      CURATED,
      isExcluded,
      LIMIT,
    );
    expect(universe.ids).toEqual(["a"]);
  });

  test("without a usable category the curated list serves and says why", () => {
    const universe = chooseUniverse(
      [membershipOf(AI, []), { category: AGENTS, problem: "gone" }],
      CURATED,
      nothing,
      LIMIT,
    );
    expect(universe.basis).toBe("curated");
    expect(universe.ids).toEqual(CURATED);
    expect(universe.reason).toContain("ai-agents: gone");
  });

  test("one usable category is enough, and the other is named", () => {
    const universe = chooseUniverse(
      [membershipOf(AI, [member("a", 1)]), membershipOf(AGENTS, [])],
      CURATED,
      nothing,
      LIMIT,
    );
    expect(universe).toMatchObject({
      basis: "category",
      ids: ["a"],
      reason: expect.stringContaining("ai-agents"),
    });
  });
});
