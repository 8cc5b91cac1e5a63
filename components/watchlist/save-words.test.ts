import { expect, it } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { notSavedWords, savedWords } from "./save-words";

const ids = [coinId("a"), coinId("b")];

it("says how many tokens have come into which list", () => {
  expect(savedWords(1, "AI picks")).toBe("1 token saved to “AI picks”.");
});

it("says that all is there only where nothing was left out", () => {
  expect(notSavedWords([])).toBe("Nothing was saved: all of it is in your list.");
});

it("says how many lists or pins are the most where there is no room", () => {
  expect(notSavedWords([{ listName: "AI picks", reason: "lists-full", ids }])).toBe(
    "Nothing was saved. “AI picks”: the list with its 2 pins is left out, because there is room for 50 lists.",
  );
  expect(notSavedWords([{ listName: "AI picks", reason: "list-full", ids }])).toBe(
    "Nothing was saved. “AI picks”: 2 pins are left out, because a list holds 500 pins at most.",
  );
  expect(notSavedWords([{ listName: "AI picks", reason: "book-full", ids }])).toBe(
    "Nothing was saved. “AI picks”: 2 pins are left out, because there is room for 2,000 pins in all lists together.",
  );
});
