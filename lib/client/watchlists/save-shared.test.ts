import { expect, it } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { EMPTY_BOOK, MAX_LIST_NAME_LENGTH, type WatchlistBook } from "../../domain/watchlist.ts";
import { withList } from "../../domain/watchlists/edit-lists.ts";
import { importChange } from "./import-plan.ts";
import { freeName, sharedBook } from "./save-shared.ts";

const SHARED = {
  name: "AI picks",
  badge: { kind: "colour", colour: "red" },
  ids: [coinId("opengradient"), coinId("bittensor")],
} as const;

function bookWith(...names: readonly string[]): WatchlistBook {
  return names.reduce((book, name) => withList(book, name, null)?.book ?? book, EMPTY_BOOK);
}

function saved(saveAs: "add" | "new", kept: WatchlistBook) {
  const book = importChange(sharedBook(SHARED, saveAs, kept, 5), "merge")(kept);
  return book?.lists.map(({ name, pins, badge }) => [name, pins.map(({ id }) => id), badge]);
}

it("a list of a new name is added with its badge, its order and pins of now", () => {
  expect(saved("add", EMPTY_BOOK)).toEqual([["AI picks", SHARED.ids, SHARED.badge]]);
  expect(sharedBook(SHARED, "add", EMPTY_BOOK, 5).lists[0]?.pins[0]?.pinnedAtMs).toBe(5);
});

it("with a namesake it is added to that, or becomes a list with a number", () => {
  const kept = bookWith("AI picks");
  expect(saved("add", kept)).toEqual([["AI picks", SHARED.ids, SHARED.badge]]);
  expect(saved("new", kept)).toEqual([
    ["AI picks", [], null],
    ["AI picks 2", SHARED.ids, SHARED.badge],
  ]);
});

it("saving it a second time changes nothing", () => {
  const first = importChange(sharedBook(SHARED, "add", EMPTY_BOOK, 5), "merge")(EMPTY_BOOK);
  if (first === null) throw new Error("not saved");
  expect(saved("add", first)).toBeUndefined();
});

it("a free name is never longer than a name may be", () => {
  const name = "n".repeat(MAX_LIST_NAME_LENGTH);
  const free = freeName(name, bookWith(name));
  expect(free).toBe(`${"n".repeat(MAX_LIST_NAME_LENGTH - 2)} 2`);
  expect(freeName(name, bookWith(name, free))).toBe(`${"n".repeat(MAX_LIST_NAME_LENGTH - 2)} 3`);
});
