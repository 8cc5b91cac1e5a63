import { expect, it } from "vitest";
import { findBrowser } from "./find-browser.mjs";

function among(...paths) {
  return (candidate) => paths.includes(candidate);
}

it("prefers Playwright's own browser to the system's", () => {
  const isUsable = among("/own/chrome", "/usr/bin/chromium");
  expect(findBrowser("/own/chrome", { env: {}, isUsable })).toBe("/own/chrome");
});

it("takes the system's where Playwright has none", () => {
  expect(findBrowser("/own/chrome", { env: {}, isUsable: among("/usr/bin/google-chrome") })).toBe(
    "/usr/bin/google-chrome",
  );
  expect(findBrowser(null, { env: {}, isUsable: among("/usr/bin/chromium") })).toBe("/usr/bin/chromium");
});

it("takes no other browser than the one that CHROMIUM_PATH names", () => {
  const env = { CHROMIUM_PATH: "/mine" };
  expect(findBrowser("/own/chrome", { env, isUsable: among("/own/chrome", "/mine") })).toBe("/mine");
  expect(findBrowser("/own/chrome", { env, isUsable: among("/own/chrome") })).toBeNull();
});

it("says so when there is none", () => {
  expect(findBrowser("/own/chrome", { env: {}, isUsable: () => false })).toBeNull();
});
