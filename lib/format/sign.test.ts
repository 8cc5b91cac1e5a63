import { expect, it } from "vitest";
import { withMinus, withSign } from "./sign.ts";

it("uses the true minus sign, not the hyphen", () => {
  expect(withMinus(-2, "2")).toBe("\u22122");
  expect(withSign(-2, "2")).toBe("\u22122");
});

it("marks a gain with a plus only where asked to", () => {
  expect(withMinus(2, "2")).toBe("2");
  expect(withSign(2, "2")).toBe("+2");
});

it("gives what is written as zero no sign", () => {
  expect(withSign(0.001, "0.00")).toBe("0.00");
  expect(withSign(-0.001, "0.00")).toBe("0.00");
  expect(withMinus(-0, "0")).toBe("0");
});
