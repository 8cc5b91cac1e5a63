import { expect, test } from "vitest";
import { categoryId, coinId } from "@/lib/domain/ids";
import { buildRow } from "@/lib/testing/builders";
import { peersOf } from "./peers";

const AGENTS = categoryId("ai-agents");

const rows = Array.from({ length: 30 }, (_, index) =>
  buildRow({
    id: coinId(`t${index}`),
    marketCapUsd: (index + 1) * 1e6,
    categories: index % 2 === 0 ? [AGENTS] : [],
  }),
);

test("peers are of the same third by cap, the nearest first, and never the token itself", () => {
  const peers = peersOf(coinId("t5"), rows);
  expect(peers?.tercile).toBe("small");
  expect(peers?.isSameCategory).toBe(false);
  expect(peers?.rows.map(({ id }) => id)).not.toContain("t5");
  expect(peers?.rows.every(({ marketCapUsd }) => (marketCapUsd ?? 0) <= 10.1e6)).toBe(true);
  expect(peers?.rows.map(({ id }) => id).slice(0, 2)).toEqual(["t6", "t4"]);
});

test("those that share a category come alone where there are enough of them", () => {
  const many = rows.map((row) => ({ ...row, categories: [AGENTS] }));
  expect(peersOf(coinId("t5"), many)).toMatchObject({ isSameCategory: true });
});

test("a token that is not followed, or whose cap is unknown, has none", () => {
  expect(peersOf(coinId("else"), rows)).toBeNull();
  const unknown = rows.map((row) => (row.id === "t3" ? { ...row, marketCapUsd: null } : row));
  expect(peersOf(coinId("t3"), unknown)).toBeNull();
});
