import { expect, it } from "vitest";
import { ATTRIBUTION, sourceBanner } from "./source-words.ts";

it("puts no banner over live data", () => {
  expect(sourceBanner({ kind: "live", key: "live", label: "api.coingecko.com" })).toBeNull();
});

it("says of the sandbox that no number is real", () => {
  const banner = sourceBanner({
    kind: "sandbox",
    key: "sandbox:1",
    label: "Simulated market, stopped at 2026-05-22T08:40Z",
  });
  expect(banner?.headline).toContain("2026-05-22T08:40Z");
  expect(banner?.explanation).toContain("No number here is real");
});

it("names the host of a stand-in", () => {
  const banner = sourceBanner({ kind: "stand-in", key: "stand-in:127.0.0.1:4010", label: "127.0.0.1:4010" });
  expect(banner?.headline).toContain("127.0.0.1:4010");
});

it("credits CoinGecko for CoinGecko's numbers, and for no others", () => {
  expect(ATTRIBUTION.live).toEqual({
    text: "Powered by CoinGecko API",
    href: "https://www.coingecko.com/en/api",
  });
  expect(ATTRIBUTION["stand-in"].href).toBeNull();
  expect(ATTRIBUTION.sandbox.href).toBeNull();
});
