import { expect, it } from "vitest";
import * as z from "zod/mini";
import { DEFAULT_PREFERENCES, KeptPreferences } from "./preferences.ts";

it("reads what was kept", () => {
  const chosen = { palette: "blue-orange", timeZone: "local", singleKeys: false };
  expect(z.parse(KeptPreferences, chosen)).toEqual(chosen);
});

it("loses one damaged preference and no other", () => {
  const damaged = { palette: "sepia", timeZone: "local", singleKeys: "no" };
  expect(z.parse(KeptPreferences, damaged)).toEqual({ ...DEFAULT_PREFERENCES, timeZone: "local" });
});

it("takes what an older version kept and adds what is new", () => {
  expect(z.parse(KeptPreferences, { palette: "blue-orange" })).toEqual({
    ...DEFAULT_PREFERENCES,
    palette: "blue-orange",
  });
});
