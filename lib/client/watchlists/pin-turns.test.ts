import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { coinId } from "../../domain/ids.ts";

const GRASS = { id: coinId("grass"), symbol: "GRASS", name: "Grass" };
const TAO = { id: coinId("bittensor"), symbol: "TAO", name: "Bittensor" };

/** The modules of a page of its own, on a store of its own. */
async function openPage() {
  vi.resetModules();
  const [turns, store, undo] = await Promise.all([
    import("./pin-turns.ts"),
    import("./book-store.ts"),
    import("./undo.ts"),
  ]);
  const lists = () =>
    store.watchlists.read().book.lists.map(({ name, pins }) => [name, pins.map(({ id }) => id)]);
  return { ...turns, ...store, ...undo, lists };
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("BroadcastChannel", undefined);
});

describe("a press on a star", () => {
  it("pins to a list that is made for it, under the name of today, then takes it out again", async () => {
    const page = await openPage();
    expect(await page.pressPin(GRASS)).toEqual({ kind: "pinned", listName: "Pinned" });
    expect(page.watchlists.read().book.lists[0]?.pins[0]).toMatchObject({ symbol: "GRASS", name: "Grass" });
    expect(page.pinnedIds.read()).toEqual(["grass"]);
    expect(await page.pressPin(GRASS)).toEqual({ kind: "removed", listName: "Pinned" });
    expect(page.pinnedIds.read()).toEqual([]);
  });

  it("removes nothing where it is not clear from which list", async () => {
    const page = await openPage();
    await page.pressPin(GRASS);
    await page.pinToNewList(GRASS, "AI picks");
    const turn = await page.pressPin(GRASS);
    expect(turn).toMatchObject({ kind: "several", lists: [{ name: "Pinned" }, { name: "AI picks" }] });
    expect(page.lists()).toEqual([
      ["Pinned", ["grass"]],
      ["AI picks", ["grass"]],
    ]);
    expect(page.pinnedIds.read()).toEqual(["grass"]);
  });

  it("on a token that only the id is known of keeps no name that may be wrong", async () => {
    const page = await openPage();
    await page.pressPin({ ...GRASS, symbol: null, name: "grass" });
    expect(page.watchlists.read().book.lists[0]?.pins[0]).toMatchObject({ symbol: null, name: null });
  });
});

describe("a removal", () => {
  it("offers undo, which puts the pin back where it was", async () => {
    const page = await openPage();
    await page.pressPin(GRASS);
    await page.pressPin(TAO);
    await page.pressPin(GRASS);
    const offer = page.undoOffer.read();
    expect(offer?.text).toBe("Removed Grass from Pinned.");
    await offer?.undo();
    expect(page.lists()).toEqual([["Pinned", ["grass", "bittensor"]]]);
    expect(await offer?.undo()).toEqual({ kind: "refused" });
  });

  it("by the menu of lists is the same, and choosing what is so already changes nothing", async () => {
    const page = await openPage();
    await page.pressPin(GRASS);
    const slug = page.watchlists.read().book.lists[0]?.slug;
    if (slug === undefined) throw new Error("no list");
    expect(await page.setPinned(TAO, slug, false)).toEqual({ kind: "unchanged" });
    expect(page.undoOffer.read()).toBeNull();
    expect(await page.setPinned(GRASS, slug, false)).toEqual({ kind: "removed", listName: "Pinned" });
    expect(page.undoOffer.read()).not.toBeNull();
  });
});

it("the ids of all pins stay the same array for as long as none comes or goes", async () => {
  const page = await openPage();
  await page.pressPin(GRASS);
  const ids = page.pinnedIds.read();
  await page.editBook((book) => ({ ...book, lists: book.lists.map((list) => ({ ...list, name: "Other" })) }));
  expect(page.pinnedIds.read()).toBe(ids);
});

it("a change of another page is shown when it is read again by an edit", async () => {
  const [one, other] = [await openPage(), await openPage()];
  await one.pressPin(GRASS);
  await other.pressPin(TAO);
  expect(other.lists()).toEqual([["Pinned", ["grass", "bittensor"]]]);
});
