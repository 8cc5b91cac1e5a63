import { expect, test } from "vitest";
import { BITCOIN, coinId } from "@/lib/domain/ids";
import type { BesideOpening } from "@/lib/server/routes/open-beside";
import { SANDBOX_SOURCE } from "@/lib/testing/builders";
import { tokenBeside } from "./token-beside";

const OWN = { id: "opengradient", name: "OpenGradient", symbol: "OPG" };
const FRESHNESS = { source: SANDBOX_SOURCE, fetchedAtMs: 0, nextRefreshAtMs: 1, stale: null };
const value = { id: BITCOIN, fromMs: 0, toMs: 1, stepMs: 1, series: [], suspectAtMs: [] };

function openingOf(changes: Partial<BesideOpening> = {}): BesideOpening {
  return {
    overlays: [{ id: BITCOIN, history: { value, freshness: FRESHNESS } }],
    names: [],
    spells: null,
    ...changes,
  };
}

test("numbers of another source are left out, and asked for again", () => {
  const other = { ...openingOf(), spells: { value: [], freshness: FRESHNESS } };
  expect(tokenBeside(other, OWN, SANDBOX_SOURCE.key)).toMatchObject({
    overlays: [{ id: "bitcoin", label: "BTC" }],
    missing: [],
    isWaiting: false,
  });
  expect(tokenBeside(other, OWN, "live")).toEqual({
    ownLabel: "OPG",
    overlays: [],
    spells: [],
    missing: ["Bitcoin (of another source)", "Bitcoin’s regimes (of another source)"],
    isWaiting: true,
  });
});

test("labels hold nothing that the font lacks, and no two are alike", () => {
  const [moon, cat] = [coinId("moon-token"), coinId("cat-token")];
  const opening = openingOf({
    overlays: [moon, cat].map((id) => ({ id, history: { value, freshness: FRESHNESS } })),
    names: [
      { id: moon, name: "🌕", symbol: "🌕" },
      { id: cat, name: "Cat", symbol: "OPG" },
    ],
  });
  const { ownLabel, overlays } = tokenBeside(opening, OWN, SANDBOX_SOURCE.key);
  expect([ownLabel, ...overlays.map(({ label }) => label)]).toEqual(["OpenGrad…", "moon-tok…", "Cat"]);
});
