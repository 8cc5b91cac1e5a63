/** The ids of this room against each other and, where a recorded list of CoinGecko's coins is at hand, against that. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CURATED_TOKENS } from "./curated-tokens.ts";
import { EXCLUDED_TOKENS } from "./excluded-tokens.ts";

const RECORDED_LIST = new URL(
  "../../../shared/recordings/raw-payloads/coingecko-2026/coins_list_2026-04-29_reshaped.json",
  import.meta.url,
);
const hasRecordedList = existsSync(RECORDED_LIST);
if (!hasRecordedList)
  console.warn(`skipped: ids against CoinGecko's recorded list, absent at ${RECORDED_LIST.pathname}`);

function idsIn(list: unknown): ReadonlySet<string> {
  const coins = typeof list === "object" && list !== null && "coins" in list ? list.coins : [];
  const rows: readonly unknown[] = Array.isArray(coins) ? coins : [];
  return new Set(
    rows.flatMap((row) =>
      typeof row === "object" && row !== null && "id" in row && typeof row.id === "string" ? [row.id] : [],
    ),
  );
}

describe("the curated list", () => {
  it("names no token twice", () => {
    expect(new Set(CURATED_TOKENS).size).toBe(CURATED_TOKENS.length);
  });

  it("fits into one call beside Bitcoin, and is large enough for peers in every tercile", () => {
    expect(CURATED_TOKENS.length).toBeLessThanOrEqual(249);
    expect(CURATED_TOKENS.length).toBeGreaterThanOrEqual(140);
  });

  it("holds no token that is to be left out", () => {
    expect(CURATED_TOKENS.filter((id) => EXCLUDED_TOKENS.has(id))).toEqual([]);
  });

  it("holds the tokens of the case that the product was conceived from", () => {
    expect(CURATED_TOKENS).toEqual(expect.arrayContaining(["opengradient", "grass", "bittensor"]));
  });

  it.skipIf(!hasRecordedList)("exists on CoinGecko, all but one id in twenty", () => {
    const listed = idsIn(JSON.parse(readFileSync(RECORDED_LIST, "utf8")));
    const unlisted = CURATED_TOKENS.filter((id) => !listed.has(id));
    expect(unlisted.length / CURATED_TOKENS.length, unlisted.join(" ")).toBeLessThanOrEqual(0.05);
  });
});

describe("the tokens to leave out", () => {
  it.skipIf(!hasRecordedList)("exist on CoinGecko", () => {
    const listed = idsIn(JSON.parse(readFileSync(RECORDED_LIST, "utf8")));
    expect([...EXCLUDED_TOKENS].filter((id) => !listed.has(id))).toEqual([]);
  });
});
