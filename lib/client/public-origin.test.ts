import { expect, it } from "vitest";
import { originOf } from "./public-origin.ts";

it("is that of the canonical address, whatever the page", () => {
  expect(originOf("https://spikeline.example:8443/watchlists")).toBe("https://spikeline.example:8443");
});

it.each([null, "", "/watchlists", "no address"])("is not known by the canonical address %j", (canonical) => {
  expect(originOf(canonical)).toBeNull();
});
