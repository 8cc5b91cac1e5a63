import { expect, it } from "vitest";
import { attributionOf, SIMULATED_MARKET, sourceBanner } from "./source-words.ts";

it("puts no banner over live data", () => {
  expect(sourceBanner({ kind: "live", key: "live", label: "api.coingecko.com" })).toBeNull();
});

it("says of the sandbox that no number is real, and whether they move", () => {
  const moving = sourceBanner({ kind: "sandbox", key: "sandbox:1", label: SIMULATED_MARKET });
  expect(moving?.headline).toBe("Simulated market");
  expect(moving?.explanation).toContain("No number here is real");
  expect(moving?.explanation).toContain("move with the clock");
  const stopped = sourceBanner({
    kind: "sandbox",
    key: "sandbox:1:2026-05-22T08:40",
    label: `${SIMULATED_MARKET}, stopped at 22 May 2026, 08:40 UTC`,
  });
  expect(stopped?.headline).toContain("22 May 2026, 08:40 UTC");
  expect(stopped?.explanation).toContain("No number here is real");
  expect(stopped?.explanation).toContain("stand still");
  expect(stopped?.explanation).not.toContain("move");
});

it("names the host of a stand-in", () => {
  const banner = sourceBanner({ kind: "stand-in", key: "stand-in:127.0.0.1:4010", label: "127.0.0.1:4010" });
  expect(banner?.headline).toContain("127.0.0.1:4010");
});

it("says of a recording which it is, of when, and that its numbers are of then", () => {
  const banner = sourceBanner({
    kind: "recording",
    key: "recording:a-week:2026-05-04T06:00:00.000Z",
    label: "Recorded market: a-week, 2026-05-04 06:00 UTC",
  });
  expect(banner?.headline).toContain("a-week, 2026-05-04 06:00 UTC");
  expect(banner?.explanation).toContain("Not now");
});

it("credits a recording by its own title", () => {
  expect(attributionOf({ kind: "recording", title: "Hourly prices of a venue" }).text).toContain(
    "Hourly prices of a venue",
  );
});

it("credits CoinGecko for CoinGecko's numbers, and for no others", () => {
  expect(attributionOf({ kind: "live" })).toEqual({
    text: "Powered by CoinGecko API",
    href: "https://www.coingecko.com/en/api",
  });
  for (const kind of ["stand-in", "sandbox", "recording"] as const) {
    const { text, href } = attributionOf({ kind });
    expect(href).toBeNull();
    expect(text).not.toContain("Powered by");
  }
});
