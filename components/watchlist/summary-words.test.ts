import { expect, test } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { listSummary } from "@/lib/signals/list-summary";
import { summaryWords } from "./summary-words";

function words(changes: readonly (number | null)[], bitcoin: number | null): string | null {
  const moves = changes.map((change, index) => ({ id: coinId(`coin-${index}`), change }));
  return summaryWords(listSummary(moves, bitcoin, null), "24h");
}

test("says which way, against Bitcoin, and how many do better than it", () => {
  expect(words([0.1, -0.04, 0.03], 0.01)).toBe(
    "Up 3.0% over 24h, 2.0% ahead of Bitcoin; 2 of 3 do better than it.",
  );
  expect(words([-0.1, 0], 0.1)).toBe(
    "Down 5.0% over 24h, 13.6% behind Bitcoin; none of 2 do better than it.",
  );
  expect(words([0.05, -0.05], -0.05)).toBe(
    "Unchanged over 24h, 5.3% ahead of Bitcoin; 1 of 2 does better than it.",
  );
});

test("says nothing of what is unknown", () => {
  expect(words([0.02], null)).toBe("Up 2.0% over 24h.");
  expect(words([null], 0.02)).toBeNull();
  expect(words([], 0.02)).toBeNull();
});

test("what rounds to nothing is level", () => {
  expect(words([0.02, 0.02], 0.02)).toBe(
    "Up 2.0% over 24h, level with Bitcoin; none of 2 do better than it.",
  );
});
