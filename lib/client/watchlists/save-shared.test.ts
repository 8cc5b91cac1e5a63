import { expect, it } from "vitest";
import { type CoinId, coinId } from "../../domain/ids.ts";
import {
  EMPTY_BOOK,
  MAX_LIST_NAME_LENGTH,
  MAX_LISTS,
  MAX_PINS,
  MAX_PINS_PER_LIST,
  type WatchlistBook,
} from "../../domain/watchlist.ts";
import { withList } from "../../domain/watchlists/edit-lists.ts";
import { newPin } from "../../domain/watchlists/edit-pins.ts";
import { freeName, planSave, type SaveAs } from "./save-shared.ts";

const SHARED = {
  name: "AI picks",
  badge: { kind: "colour", colour: "red" },
  ids: [coinId("opengradient"), coinId("bittensor")],
} as const;

function bookWith(...names: readonly string[]): WatchlistBook {
  return names.reduce((book, name) => withList(book, name, null)?.book ?? book, EMPTY_BOOK);
}

function idsOf(count: number): readonly CoinId[] {
  return Array.from({ length: count }, (_, number) => coinId(`coin-${number}`));
}

/** Each list with so many pins. */
function filled(book: WatchlistBook, ...counts: readonly number[]): WatchlistBook {
  const lists = book.lists.map((list, index) => ({
    ...list,
    pins: idsOf(counts[index] ?? 0).map((id) => newPin(id, 1)),
  }));
  return { ...book, lists };
}

function saved(saveAs: SaveAs, kept: WatchlistBook) {
  const book = planSave(SHARED, saveAs, kept, 5).saved?.book;
  return book?.lists.map(({ name, pins, badge }) => [name, pins.map(({ id }) => id), badge]);
}

it("a list of a new name is added with its badge, its order and pins of now", () => {
  expect(saved("add", EMPTY_BOOK)).toEqual([["AI picks", SHARED.ids, SHARED.badge]]);
  const plan = planSave(SHARED, "add", EMPTY_BOOK, 5);
  expect(plan.saved?.book.lists[0]?.pins[0]?.pinnedAtMs).toBe(5);
  expect(plan).toMatchObject({ saved: { addedPins: 2, list: { name: "AI picks" } }, leftOut: [] });
});

it("with a namesake it is added to that, or becomes a list with a number", () => {
  const kept = bookWith("AI picks");
  expect(saved("add", kept)).toEqual([["AI picks", SHARED.ids, SHARED.badge]]);
  expect(saved("new", kept)).toEqual([
    ["AI picks", [], null],
    ["AI picks 2", SHARED.ids, SHARED.badge],
  ]);
  expect(planSave(SHARED, "add", kept, 5).saved?.list.slug).toBe(kept.lists[0]?.slug);
  expect(planSave(SHARED, "new", kept, 5).saved?.list.name).toBe("AI picks 2");
});

it("saving it a second time saves nothing, and leaves nothing out", () => {
  const first = planSave(SHARED, "add", EMPTY_BOOK, 5).saved;
  if (first === null) throw new Error("not saved");
  expect(planSave(SHARED, "add", first.book, 6)).toEqual({ saved: null, leftOut: [] });
});

it("with as many lists as can be nothing is saved, and the list is named with that reason", () => {
  const kept = bookWith(...Array.from({ length: MAX_LISTS }, (_, number) => `List ${number}`));
  expect(planSave(SHARED, "add", kept, 5)).toEqual({
    saved: null,
    leftOut: [{ listName: "AI picks", reason: "lists-full", ids: SHARED.ids }],
  });
});

it("a full namesake takes nothing, not even the mark", () => {
  const kept = filled(bookWith("AI picks"), MAX_PINS_PER_LIST);
  expect(planSave(SHARED, "add", kept, 5)).toEqual({
    saved: null,
    leftOut: [{ listName: "AI picks", reason: "list-full", ids: SHARED.ids }],
  });
});

it("with as many pins as can be in all lists no empty list is made", () => {
  const full = bookWith("One", "Two", "Three", "Four");
  const kept = filled(full, ...full.lists.map(() => MAX_PINS / full.lists.length));
  expect(planSave(SHARED, "add", kept, 5)).toEqual({
    saved: null,
    leftOut: [{ listName: "AI picks", reason: "book-full", ids: SHARED.ids }],
  });
});

it("what there is room for is saved, and the rest is named", () => {
  const kept = filled(bookWith("AI picks"), MAX_PINS_PER_LIST - 1);
  const { saved: made, leftOut } = planSave(SHARED, "add", kept, 5);
  expect(made?.addedPins).toBe(1);
  expect(made?.book.lists[0]?.pins.at(-1)?.id).toBe(SHARED.ids[0]);
  expect(leftOut).toEqual([{ listName: "AI picks", reason: "list-full", ids: [SHARED.ids[1]] }]);
});

it("a free name is never longer than a name may be", () => {
  const name = "n".repeat(MAX_LIST_NAME_LENGTH);
  const free = freeName(name, bookWith(name));
  expect(free).toBe(`${"n".repeat(MAX_LIST_NAME_LENGTH - 2)} 2`);
  expect(freeName(name, bookWith(name, free))).toBe(`${"n".repeat(MAX_LIST_NAME_LENGTH - 2)} 3`);
});
