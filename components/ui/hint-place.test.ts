import { expect, it } from "vitest";
import { placeHint } from "./hint-place";

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 280, height: 100 };
const boxAt = (left: number, top: number) => ({ left, top, bottom: top + 20, width: 40 });

it("stands centred below what it explains", () => {
  expect(placeHint(boxAt(500, 100), CARD, VIEWPORT)).toEqual({ left: 380, top: 126 });
  expect(placeHint(boxAt(500, 400), CARD, VIEWPORT).top).toBe(426);
});

it("stays on the screen at either side", () => {
  expect(placeHint(boxAt(0, 100), CARD, VIEWPORT).left).toBe(8);
  expect(placeHint(boxAt(980, 100), CARD, VIEWPORT).left).toBe(712);
});

it("goes above where there is no room below", () => {
  expect(placeHint(boxAt(500, 760), CARD, VIEWPORT).top).toBe(654);
});

it("stays below where there is room on neither side", () => {
  expect(placeHint(boxAt(500, 60), CARD, { width: 1000, height: 150 }).top).toBe(86);
});
