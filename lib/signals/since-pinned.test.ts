import fc from "fast-check";
import { expect, test } from "vitest";
import { sincePinned } from "./since-pinned.ts";

const MARK = { atMs: 0, sourceKey: "live", priceUsd: 0.2, turnover: 1.4, btcPriceUsd: 50_000 };
const NOW = { sourceKey: "live", priceUsd: 0.3, turnover: 0.8, btcPriceUsd: 60_000 };

test("a token that made half again while Bitcoin made a fifth made a quarter against it", () => {
  expect(sincePinned(MARK, NOW)).toEqual({
    change: expect.closeTo(0.5, 12),
    againstBitcoin: expect.closeTo(0.25, 12),
  });
});

test("without Bitcoin's price at either time only the token's own change is known", () => {
  const alone = { change: expect.closeTo(0.5, 12), againstBitcoin: null };
  expect(sincePinned({ ...MARK, btcPriceUsd: null }, NOW)).toEqual(alone);
  expect(sincePinned(MARK, { ...NOW, btcPriceUsd: null })).toEqual(alone);
});

test("numbers of two sources are never compared, whatever they are", () => {
  fc.assert(
    fc.property(fc.option(fc.double({ min: 0 })), fc.string(), (priceUsd, key) => {
      fc.pre(key !== "live");
      expect(sincePinned({ ...MARK, priceUsd }, { ...NOW, sourceKey: key })).toEqual({
        unknown: "other-source",
      });
    }),
  );
});

test("what is missing is named", () => {
  expect(sincePinned(null, NOW)).toEqual({ unknown: "no-mark" });
  expect(sincePinned({ ...MARK, priceUsd: null }, NOW)).toEqual({ unknown: "no-price-then" });
  expect(sincePinned({ ...MARK, priceUsd: 0 }, NOW)).toEqual({ unknown: "no-price-then" });
  expect(sincePinned(MARK, { ...NOW, priceUsd: null })).toEqual({ unknown: "no-price-now" });
});

test("a price of zero now is a fall of everything, not unknown", () => {
  expect(sincePinned(MARK, { ...NOW, priceUsd: 0 })).toEqual({ change: -1, againstBitcoin: -1 });
});
