import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { boardHref, lastBoard, rememberBoard } from "./last-board.ts";

const kept = new Map<string, string>();
const sessionStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("window", { sessionStorage });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("is the bare board until one has been seen, then the one that was seen last", () => {
  expect(boardHref(lastBoard.read())).toBe("/");
  rememberBoard("?sort=-volume");
  rememberBoard("?cap=1M..5M&q=a");
  expect(boardHref(lastBoard.read())).toBe("/?cap=1M..5M&q=a");
  rememberBoard("");
  expect(boardHref(lastBoard.read())).toBe("/");
});

it("a board that is seen again is not written again, so that nothing is drawn anew", () => {
  rememberBoard("?preset=all");
  const setItem = vi.spyOn(sessionStorage, "setItem");
  rememberBoard("?preset=all");
  expect(setItem).not.toHaveBeenCalled();
});

it.each(["/elsewhere", "//host", "https://host", ".host", 7, null])(
  "%j in the tab's storage is no board's query, and leads nowhere else",
  (value) => {
    kept.set("spikeline:board", JSON.stringify(value));
    expect(boardHref(lastBoard.read())).toBe("/");
  },
);
