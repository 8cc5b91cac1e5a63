import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseBoardView } from "../contract/board-params.ts";
import {
  MAX_NAME_LENGTH,
  MAX_VIEWS,
  type SavedView,
  savedViews,
  viewName,
  withNewName,
  withoutView,
  withView,
  withViewBack,
} from "./saved-views.ts";

function named(...names: string[]): readonly SavedView[] {
  return names.map((name) => ({ name, query: `?q=${name}` }));
}

function many(count: number): readonly SavedView[] {
  return named(...Array.from({ length: count }, (_, index) => `view ${index}`));
}

function keepInBrowser(text: string): void {
  vi.stubGlobal("window", { localStorage: { getItem: () => text, setItem: () => undefined } });
}

afterEach(() => vi.unstubAllGlobals());

describe("a view's name", () => {
  test("is kept without white space around it", () => {
    expect(viewName("  my \n view ")).toBe("my view");
  });

  test("is neither empty nor longer than 60 characters", () => {
    expect(viewName(" \t")).toBeNull();
    expect(viewName("x".repeat(MAX_NAME_LENGTH))).toHaveLength(MAX_NAME_LENGTH);
    expect(viewName("x".repeat(MAX_NAME_LENGTH + 1))).toBeNull();
  });

  test("is the same when it is read again", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = viewName(text);
        if (name !== null) expect(viewName(name)).toBe(name);
      }),
    );
  });
});

describe("the list of views", () => {
  test("a new name goes to the end, a known one keeps its place and takes the new query", () => {
    expect(withView(named("a"), { name: "b", query: "" })).toEqual([...named("a"), { name: "b", query: "" }]);
    expect(withView(named("a", "b"), { name: "a", query: "?new" })).toEqual([
      { name: "a", query: "?new" },
      ...named("b"),
    ]);
  });

  test("takes 30 views, and replaces one when it is full", () => {
    const full = many(MAX_VIEWS);
    expect(withView(full, { name: "one more", query: "" })).toBeNull();
    expect(withView(full, { name: "view 3", query: "" })).toHaveLength(MAX_VIEWS);
  });

  test("a deleted view comes back to its place", () => {
    const views = named("a", "b", "c");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), (index) => {
        const [view] = views.slice(index);
        if (view === undefined) throw new Error("no such view");
        expect(withViewBack(withoutView(views, view.name), view, index)).toEqual(views);
      }),
    );
  });

  test("a deleted view does not push out one that took its name or its room", () => {
    const [a = { name: "", query: "" }] = named("a");
    expect(withViewBack(named("b", "a"), a, 0)).toEqual(named("b", "a"));
    expect(withViewBack(many(MAX_VIEWS), a, 0)).toHaveLength(MAX_VIEWS);
  });

  test("a view is not given the name of another", () => {
    expect(withNewName(named("a", "b"), "a", "b")).toBeNull();
    expect(withNewName(named("a", "b"), "a", "a")).toEqual(named("a", "b"));
    expect(withNewName(named("a", "b"), "a", "c")?.map(({ name }) => name)).toEqual(["c", "b"]);
  });
});

describe("what the browser has kept", () => {
  test("is read back", () => {
    keepInBrowser(JSON.stringify(named("a", "b")));
    expect(savedViews.read()).toEqual(named("a", "b"));
  });

  test("loses only what is damaged, and never holds more than 30", () => {
    keepInBrowser(
      JSON.stringify([
        { name: " padded ", query: "" },
        { name: "no query" },
        null,
        ...named("a", "a"),
        ...many(40),
      ]),
    );
    const names = savedViews.read().map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["a", "view 0"]);
    expect(names).toHaveLength(MAX_VIEWS);
  });

  test("an address that somebody has damaged still opens a view", () => {
    const { view, notes } = parseBoardView(Object.fromEntries(new URLSearchParams("?sort=luck&cap=cheap")));
    expect(view.sort.column).toBe("turnover");
    expect(notes).toHaveLength(2);
  });
});
