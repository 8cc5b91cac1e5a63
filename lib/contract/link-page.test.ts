import { describe, expect, test } from "vitest";
import { formatLinkPage, pageAsOf, parseLinkPage, picturePath, withPin } from "./link-page.ts";

const NOW = Date.UTC(2026, 4, 22, 9);

function parsed(address: string) {
  const link = parseLinkPage(address, NOW);
  if (link === null) throw new Error(`not a page: ${address}`);
  return link;
}

describe("addresses are read and written alike", () => {
  test.each([
    "/tokens/opengradient",
    "/tokens/opengradient?range=30d&chart=turnover&with=bitcoin,ai-median&at=2026-05-22T08:40Z",
    "/compare?ids=bitcoin,opengradient&view=ratio&range=2026-04-01..2026-05-20&at=2026-05-22T08:40Z",
  ])("%s", (address) => {
    expect(formatLinkPage(parsed(address).page)).toBe(address);
  });
});

test("a pin is told apart from the page, and stands at the end of its address", () => {
  const { page, pin } = parsed("/tokens/opengradient?pin=abc.def&range=30d");
  expect(pin).toBe("abc.def");
  expect(formatLinkPage(page)).toBe("/tokens/opengradient?range=30d");
  expect(withPin(page, "abc.def")).toBe("/tokens/opengradient?range=30d&pin=abc.def");
  expect(withPin(parsed("/tokens/a").page, "x")).toBe("/tokens/a?pin=x");
});

test("a moment that has not come is the present", () => {
  expect(parsed("/tokens/opengradient?at=2027-01-01T00:00Z").page.view.atMs).toBeNull();
});

test("of a parameter given twice the first counts", () => {
  expect(parsed("/tokens/opengradient?range=30d&range=90d").page.view.span).toBe("30d");
});

test("the same page is had as of another moment", () => {
  const { page } = parsed("/compare?ids=bitcoin&view=log");
  const pinned = pageAsOf(page, Date.UTC(2026, 4, 22, 8, 40));
  expect(formatLinkPage(pinned)).toBe("/compare?ids=bitcoin&view=log&at=2026-05-22T08:40Z");
  expect(picturePath(pinned)).toBe("/pictures/compare?ids=bitcoin&view=log&at=2026-05-22T08:40Z");
  expect(picturePath(pinned, "1.a&b")).toBe(`${picturePath(pinned)}&pin=1.a%26b`);
});

test.each([
  "/",
  "/status",
  "/tokens/",
  "/tokens/Bad Id",
  "/tokens/a/b",
  "//evil.example/tokens/a",
  "https://evil.example/tokens/a",
  "/tokens/%2e%2e",
  `/tokens/a?x=${"y".repeat(4000)}`,
])("%s is no page that can be linked to", (address) => {
  expect(parseLinkPage(address, NOW)).toBeNull();
});
