import { runInNewContext } from "node:vm";
import { expect, it, vi } from "vitest";
import { keepPalette, PALETTE_SCRIPT } from "./palette.ts";
import { DEFAULT_PREFERENCES, KeptPreferences, PREFERENCES_NAME } from "./preferences.ts";
import { createStored } from "./stored.ts";

function emptyShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

function preferencesOn(shelf: ReturnType<typeof emptyShelf>) {
  return createStored(PREFERENCES_NAME, KeptPreferences, DEFAULT_PREFERENCES, () => shelf);
}

/** The attributes that the script gives to a page of this browser. */
function painted(localStorage: unknown): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(PALETTE_SCRIPT, { localStorage, document: { documentElement: { dataset } } });
  return dataset;
}

it("paints at once in the palette that was chosen", () => {
  const shelf = emptyShelf();
  const preferences = preferencesOn(shelf);
  preferences.write({ ...preferences.read(), palette: "blue-orange" });
  expect(painted(shelf)).toEqual({ palette: "blue-orange" });
  preferences.write({ ...preferences.read(), palette: "green-red" });
  expect(painted(shelf)).toEqual({});
});

it("paints as usual where nothing is kept, or nothing that can be read", () => {
  const shelf = emptyShelf();
  expect(painted(shelf)).toEqual({});
  for (const text of ["", "{", "null", '{"palette":"<b>"}']) {
    shelf.setItem("spikeline:preferences", text);
    expect(painted(shelf)).toEqual({});
  }
  expect(painted(undefined)).toEqual({});
});

it("follows the choice for as long as it is asked to", () => {
  vi.stubGlobal("addEventListener", vi.fn());
  vi.stubGlobal("removeEventListener", vi.fn());
  const preferences = preferencesOn(emptyShelf());
  const dataset: DOMStringMap = { palette: "blue-orange" };
  const stop = keepPalette({ dataset }, preferences);
  expect(dataset).toEqual({});
  preferences.write({ ...DEFAULT_PREFERENCES, palette: "blue-orange" });
  expect(dataset).toEqual({ palette: "blue-orange" });
  stop();
  preferences.write(DEFAULT_PREFERENCES);
  expect(dataset).toEqual({ palette: "blue-orange" });
  vi.unstubAllGlobals();
});
