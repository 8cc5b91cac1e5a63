import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeBook, encodeBook } from "../../contract/watchlists/book-json.ts";
import { coinId } from "../../domain/ids.ts";
import { EMPTY_BOOK, MAX_PINS_PER_LIST, type WatchlistBook } from "../../domain/watchlist.ts";
import { withList } from "../../domain/watchlists/edit-lists.ts";
import { newPin, withCurrentPin } from "../../domain/watchlists/edit-pins.ts";
import { createHeld } from "../held.ts";
import { createBookKeeping } from "./book-keeping.ts";
import { type BookShelf, openBookShelf } from "./book-shelf.ts";
import { type BookChange, INITIAL_STATE } from "./book-state.ts";

const NOW_MS = Date.UTC(2026, 4, 22, 8, 40);
const pinning =
  (id: string): BookChange =>
  (book) =>
    withCurrentPin(book, newPin(coinId(id), NOW_MS));

/** A page on the browser's store: its state, its edits, and what it tells the other tabs. */
async function openPage(shelf: BookShelf = openBookShelf(), old: { ids: unknown } = { ids: null }) {
  const state = createHeld(INITIAL_STATE);
  const tellOthers = vi.fn();
  const oldPins = {
    read: () => old.ids,
    remove: () => {
      old.ids = null;
    },
  };
  const keeping = createBookKeeping({ shelf, oldPins, state, nowMs: () => NOW_MS, tellOthers });
  await keeping.reread();
  return { ...keeping, state, tellOthers };
}

const idsIn = ({ lists }: WatchlistBook) => lists.map(({ pins }) => pins.map(({ id }) => id));

async function keptNow(): Promise<unknown> {
  return (await openBookShelf().read()).book;
}

async function keep(raw: unknown): Promise<void> {
  await openBookShelf().write(() => ({ book: raw, aside: null }));
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("an edit", () => {
  it("is shown once it is kept, tells the other tabs, and is there for the next page", async () => {
    const page = await openPage();
    const outcome = await page.edit(pinning("grass"));
    expect(outcome).toMatchObject({ kind: "kept", before: EMPTY_BOOK, after: page.state.read().book });
    expect(page.tellOthers).toHaveBeenCalledOnce();
    const next = await openPage();
    expect(next.state.read()).toEqual({ ...page.state.read(), keeping: "kept" });
    expect(idsIn(next.state.read().book)).toEqual([["grass"]]);
  });

  it("goes by what is kept now, which may be more than its page has seen", async () => {
    const [one, other] = [await openPage(), await openPage()];
    await one.edit(pinning("grass"));
    await other.edit(pinning("bittensor"));
    expect(idsIn(other.state.read().book)).toEqual([["grass", "bittensor"]]);
    await one.reread();
    expect(one.state.read().book).toEqual(other.state.read().book);
  });

  it("loses nothing to another one that is made at the same time", async () => {
    const pages = await Promise.all(Array.from({ length: 4 }, () => openPage()));
    await Promise.all(pages.map((page, number) => page.edit(pinning(`coin-${number}`))));
    const kept = decodeBook(await keptNow());
    expect("book" in kept && idsIn(kept.book).flat().toSorted()).toEqual([
      "coin-0",
      "coin-1",
      "coin-2",
      "coin-3",
    ]);
  });

  it("that is refused, or would exceed a bound, writes nothing", async () => {
    const page = await openPage();
    await page.edit(pinning("grass"));
    const before = await keptNow();
    expect(await page.edit(() => null)).toEqual({ kind: "refused" });
    const pins = Array.from({ length: MAX_PINS_PER_LIST + 1 }, (_, n) => newPin(coinId(`c-${n}`), 0));
    const tooMany: BookChange = (book) => ({ ...book, lists: book.lists.map((list) => ({ ...list, pins })) });
    expect(await page.edit(tooMany)).toEqual({ kind: "refused" });
    expect(await keptNow()).toEqual(before);
    expect(page.tellOthers).toHaveBeenCalledOnce();
  });

  it("that throws leaves all as it was, and its error is the caller's", async () => {
    const page = await openPage();
    await page.edit(pinning("grass"));
    const shown = page.state.read();
    await expect(
      page.edit(() => {
        throw new Error("a slip");
      }),
    ).rejects.toThrow("a slip");
    expect(page.state.read()).toBe(shown);
    expect(await page.edit(pinning("tao"))).toMatchObject({ kind: "kept" });
  });

  it("leaves lists that it does not change the same objects, so that they are not drawn again", async () => {
    const page = await openPage();
    await page.edit(pinning("grass"));
    await page.edit((book) => withList(book, "Second", null)?.book ?? null);
    const [first] = page.state.read().book.lists;
    await page.edit((book) => withList(book, "Third", null)?.book ?? null);
    expect(page.state.read().book.lists[0]).toBe(first);
  });
});

describe("a full disk", () => {
  it("fails the edit, changes nothing, and is told until an edit goes well", async () => {
    const page = await openPage();
    await page.edit(pinning("grass"));
    const { book } = page.state.read();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const failed = { kind: "failed", problem: { kind: "full" } };
    expect(await page.edit(pinning("tao"))).toEqual(failed);
    expect(page.state.read()).toMatchObject({ book, keeping: "kept", problem: { kind: "full" } });
    vi.restoreAllMocks();
    expect(await page.edit(pinning("tao"))).toMatchObject({ kind: "kept" });
    expect(page.state.read().problem).toBeNull();
  });

  it("that shows only as the transaction ends is told just so", async () => {
    const page = await openPage();
    const shelf = openBookShelf();
    const failing: BookShelf = {
      ...shelf,
      write: async (decide) => {
        decide((await shelf.read()).book);
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    const other = await openPage(failing);
    expect(await other.edit(pinning("tao"))).toMatchObject({ kind: "failed", problem: { kind: "full" } });
    expect(page.state.read().book).toEqual(EMPTY_BOOK);
    expect(other.state.read().book).toEqual(EMPTY_BOOK);
  });
});

describe("a browser that keeps nothing", () => {
  it("holds the lists for as long as the page is open", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const page = await openPage();
    expect(page.state.read()).toMatchObject({ keeping: "page-only", problem: null });
    expect(await page.edit(pinning("grass"))).toMatchObject({ kind: "kept" });
    expect(await page.edit(() => null)).toEqual({ kind: "refused" });
    expect(idsIn(page.state.read().book)).toEqual([["grass"]]);
  });

  it("and keeps something after all takes in what the page has held alone", async () => {
    const before = await openPage();
    await before.edit(pinning("bittensor"));
    const shelf = openBookShelf();
    let answers = false;
    const late: BookShelf = {
      ...shelf,
      read: () => (answers ? shelf.read() : Promise.reject(new Error("no answer"))),
    };
    const page = await openPage(late);
    await page.edit(pinning("grass"));
    expect([page.state.read().keeping, idsIn(page.state.read().book)]).toEqual(["page-only", [["grass"]]]);
    answers = true;
    await page.reread();
    expect(page.state.read().keeping).toBe("kept");
    expect(idsIn(page.state.read().book)).toEqual([["bittensor", "grass"]]);
    const kept = decodeBook(await keptNow());
    expect("book" in kept && idsIn(kept.book)).toEqual([["bittensor", "grass"]]);
  });
});

describe("a store that does not answer for once", () => {
  it("is still the store: the lists stand, and the next edit is kept", async () => {
    const shelf = openBookShelf();
    let answers = true;
    const flaky: BookShelf = {
      ...shelf,
      read: () => (answers ? shelf.read() : Promise.reject(new Error("no answer"))),
    };
    const page = await openPage(flaky);
    await page.edit(pinning("grass"));
    answers = false;
    await page.reread();
    await page.edit(pinning("bittensor"));
    answers = true;
    await page.reread();
    expect(idsIn(page.state.read().book)).toEqual([["grass", "bittensor"]]);
  });
});

describe("lists that cannot be read", () => {
  const damagedBook = () => {
    const book = pinning("grass")(EMPTY_BOOK) ?? EMPTY_BOOK;
    return { ...encodeBook(book), currentSlug: 7 };
  };

  it("are set aside whole, and what can be read of them goes on", async () => {
    await keep(damagedBook());
    const page = await openPage();
    const { book, setAside } = page.state.read();
    expect(idsIn(book)).toEqual([["grass"]]);
    expect(setAside).toMatchObject([{ key: "set-aside:2026-05-22T08:40:00.000Z", atMs: NOW_MS }]);
    expect(await openBookShelf().readAside(setAside[0]?.key ?? "")).toEqual(damagedBook());
    expect(decodeBook(await keptNow())).toEqual({ book });
  });

  it("stay as they are while there is no room for the copy, and every edit fails with the reason", async () => {
    await keep(damagedBook());
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const page = await openPage();
    expect(page.state.read()).toMatchObject({ problem: { kind: "full" }, setAside: [] });
    expect(idsIn(page.state.read().book)).toEqual([["grass"]]);
    expect(await page.edit(pinning("tao"))).toMatchObject({ kind: "failed" });
    vi.restoreAllMocks();
    expect(await keptNow()).toEqual(damagedBook());
    await page.edit(pinning("tao"));
    expect(page.state.read().setAside).toHaveLength(1);
  });

  it("of a newer version are neither shown nor touched", async () => {
    const newer = { version: 2, shelves: ["?"] };
    await keep(newer);
    const page = await openPage();
    expect(page.state.read()).toMatchObject({ keeping: "newer", book: EMPTY_BOOK });
    expect(await page.edit(pinning("tao"))).toEqual({ kind: "failed", problem: { kind: "newer" } });
    expect(await keptNow()).toEqual(newer);
    await keep(undefined);
    await page.reread();
    expect(page.state.read()).toMatchObject({ keeping: "kept", problem: null });
  });
});

describe("the board's old pins", () => {
  it("become the first book, and go only once that is kept", async () => {
    const old = { ids: ["grass", "tao"] };
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const full = await openPage(undefined, old);
    expect(idsIn(full.state.read().book)).toEqual([["grass", "tao"]]);
    expect(old.ids).toEqual(["grass", "tao"]);
    vi.restoreAllMocks();
    const page = await openPage(undefined, old);
    expect(page.state.read().book.lists).toMatchObject([{ slug: "pinned", pins: [{ mark: null }, {}] }]);
    expect(old.ids).toBeNull();
    expect(decodeBook(await keptNow())).toEqual({ book: page.state.read().book });
  });

  it("are left alone where there are lists already", async () => {
    await (await openPage()).edit(pinning("grass"));
    const old = { ids: ["tao"] };
    const page = await openPage(undefined, old);
    expect(idsIn(page.state.read().book)).toEqual([["grass"]]);
    expect(old.ids).toEqual(["tao"]);
  });
});
