import { expect, it } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { fixedLine } from "./turnover-lines.ts";
import { turnoverShare14 } from "./turnover-share-14.ts";

function shareOf(turnovers: readonly (number | null)[]) {
  const days = turnovers.flatMap((turnover, index) =>
    turnover === null ? [] : [{ dayEndMs: (index + 1) * DAY_MS, turnover }],
  );
  return turnoverShare14(fixedLine(days, 1), turnovers.length * DAY_MS);
}

it("counts the days at or above the line among the last 14 with a sample", () => {
  expect(shareOf([9, 9, 9, ...Array.from({ length: 10 }, () => 0.2), 1, 2, 3, 4])).toEqual({
    turnoverShare14: 4 / 14,
    n: 14,
  });
  expect(shareOf([null, null, ...Array.from({ length: 9 }, () => 0.2), 1, 2, 3])).toEqual({
    turnoverShare14: 3 / 12,
    n: 12,
  });
});

it("needs 10 samples and says how many there are", () => {
  expect(shareOf(Array.from({ length: 10 }, () => 2))).toEqual({ turnoverShare14: 1, n: 10 });
  expect(shareOf(Array.from({ length: 9 }, () => 2))).toEqual({ turnoverShare14: null, n: 9 });
});

it("leaves out days that no line could be drawn for", () => {
  const line = Array.from({ length: 14 }, (_, index) => ({
    dayEndMs: (index + 1) * DAY_MS,
    threshold: index < 3 ? null : 0.5,
    isAbove: index < 3 ? null : index >= 12,
  }));
  expect(turnoverShare14(line, 14 * DAY_MS)).toEqual({ turnoverShare14: 2 / 11, n: 11 });
});
