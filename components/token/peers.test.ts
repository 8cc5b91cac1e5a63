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

const idsOf = (id: string, among = rows) => peersOf(coinId(id), among)?.rows.map((row) => row.id);

test("peers are of the same third by cap, and never the token itself", () => {
  const peers = peersOf(coinId("t5"), rows);
  expect(peers?.tercile).toBe("small");
  expect(peers?.rows.map(({ id }) => id)).not.toContain("t5");
  expect(peers?.rows.every(({ marketCapUsd }) => (marketCapUsd ?? 0) <= 10.1e6)).toBe(true);
});

test("those that share a category come first, however few they are; the nearest caps first among each", () => {
  expect(peersOf(coinId("t4"), rows)?.sharing).toBe(4);
  expect(idsOf("t4")).toEqual(["t6", "t2", "t8", "t0", "t5", "t3"]);
});

test("all share one where there are enough of them, and none where the token has none", () => {
  const many = rows.map((row) => ({ ...row, categories: [AGENTS] }));
  expect(peersOf(coinId("t5"), many)?.sharing).toBe(6);
  expect(idsOf("t5", many)?.slice(0, 2)).toEqual(["t6", "t4"]);
  expect(peersOf(coinId("t5"), rows)).toMatchObject({ sharing: 0 });
});

test("a token that is not followed, or whose cap is unknown, has none", () => {
  expect(peersOf(coinId("else"), rows)).toBeNull();
  const unknown = rows.map((row) => (row.id === "t3" ? { ...row, marketCapUsd: null } : row));
  expect(peersOf(coinId("t3"), unknown)).toBeNull();
});
