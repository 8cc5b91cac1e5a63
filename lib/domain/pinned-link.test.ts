import { expect, test } from "vitest";
import { coinId } from "./ids.ts";
import { type PinnedLink, pinnedFigures, worstVerdict } from "./pinned-link.ts";

const id = coinId("opengradient");

test("one figure that differs decides for all, and sampling before the same", () => {
  expect(worstVerdict([{ verdict: "same" }, { verdict: "differs" }, { verdict: "sampling" }])).toBe(
    "differs",
  );
  expect(worstVerdict([{ verdict: "sampling" }, { verdict: "same" }, { verdict: null }])).toBe("sampling");
  expect(worstVerdict([{ verdict: "same" }, { verdict: null }])).toBe("same");
});

test("nothing that could be compared has no verdict", () => {
  expect(worstVerdict([])).toBeNull();
  expect(worstVerdict([{ verdict: null }])).toBeNull();
});

test("figures come in their order, unknown ones too", () => {
  const headline = { priceUsd: 0.269, change24h: 0.066, volume24hUsd: null, marketCapUsd: 51_400_000 };
  const link: PinnedLink = { subject: { kind: "token", id, headline }, sourceKey: "live", atMs: 0 };
  expect(pinnedFigures(link).map(({ figure, then }) => [figure, then])).toEqual([
    ["priceUsd", 0.269],
    ["change24h", 0.066],
    ["volume24hUsd", null],
    ["marketCapUsd", 51_400_000],
  ]);
});
