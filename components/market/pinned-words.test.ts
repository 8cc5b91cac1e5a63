import { describe, expect, test } from "vitest";
import type { LinkCheckJson } from "@/lib/contract/link";
import type { Verdict } from "@/lib/domain/pinned-link";
import { pinnedWords } from "./pinned-words";

function checkOf(state: LinkCheckJson["state"], verdicts: readonly (Verdict | null)[] = []): LinkCheckJson {
  return {
    state,
    link: { at: "2026-05-22T08:40:00.000Z", sourceKey: "sandbox:1" },
    figures: verdicts.map((verdict) => ({
      id: "opengradient",
      figure: "priceUsd",
      then: 1,
      today: 1,
      verdict,
    })),
    fault: null,
    retryAt: null,
  };
}

describe("each verdict has words of its own", () => {
  test.each([
    ["same", ["same", "same"], "plain", /hold$/],
    ["sampling", ["same", "sampling"], "plain", /within the history’s grid/],
    ["differs", ["same", "differs", "sampling"], "warn", /something else/],
    ["nothing to compare", [null], "plain", /own numbers remain/],
  ] as const)("%s", (_, verdicts, tone, headline) => {
    const words = pinnedWords(checkOf("checked", verdicts), null);
    expect(words.tone).toBe(tone);
    expect(words.headline).toMatch(headline);
  });
});

test("“altered” is said of a signature that does not fit alone", () => {
  const states = ["altered", "unverifiable", "misplaced", "foreign", "beyond-history", "unchecked"] as const;
  const said = states.filter((state) => /altered/i.test(pinnedWords(checkOf(state), null).headline));
  expect(said).toEqual(["altered"]);
});

test("numbers of another source are named with it", () => {
  expect(pinnedWords(checkOf("foreign"), null).explanation).toContain("sandbox:1");
});

test("while nothing is known, it says so, and why it failed", () => {
  expect(pinnedWords(null, null).headline).toMatch(/being checked/);
  expect(pinnedWords(null, "The server cannot be reached").explanation).toContain(
    "The server cannot be reached",
  );
});
