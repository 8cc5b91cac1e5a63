import { expect, it } from "vitest";
import { createWaitingLine } from "./waiting-line.ts";

it("serves people before pages before background, and each in the order of arrival", () => {
  const line = createWaitingLine<string>();
  line.append("background", "b1");
  line.append("page", "g1");
  line.append("person", "p1");
  line.append("page", "g2");
  line.putFirst("page", "g0");
  expect(line.aheadOf("person")).toBe(1);
  expect(line.aheadOf("page")).toBe(4);
  expect(line.aheadOf("background")).toBe(5);
  const served = Array.from({ length: 6 }, () => line.takeNext());
  expect(served).toEqual(["p1", "g0", "g1", "g2", "b1", null]);
});

it("the last of the least urgent makes room, never an equal", () => {
  const line = createWaitingLine<string>();
  line.append("page", "g1");
  line.append("background", "b1");
  line.append("background", "b2");
  expect(line.takeLastBelow("page")).toBe("b2");
  expect(line.takeLastBelow("page")).toBe("b1");
  expect(line.takeLastBelow("page")).toBeNull();
  expect(line.takeLastBelow("person")).toBe("g1");
  expect(line.size()).toBe(0);
});

it("takes out whoever matches and leaves the others in order", () => {
  const line = createWaitingLine<number>();
  for (const item of [1, 2, 3, 4]) line.append("page", item);
  expect(line.takeWhere((item) => item % 2 === 0)).toEqual([2, 4]);
  expect([line.takeNext(), line.takeNext(), line.takeNext()]).toEqual([1, 3, null]);
});
