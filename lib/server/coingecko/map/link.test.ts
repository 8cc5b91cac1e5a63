import { describe, expect, it } from "vitest";
import { accountUrl, httpUrl, httpUrls, pictureUrl } from "./link.ts";

describe("httpUrl", () => {
  it("keeps an http(s) address in its normal form", () => {
    expect(httpUrl(" HTTPS://Lantern.Example/a b ")).toBe("https://lantern.example/a%20b");
  });

  it.each([
    null,
    undefined,
    "",
    "lantern.example",
    "//lantern.example",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,hi",
    "ftp://lantern.example/",
    "https://coingecko.com@evil.example/",
  ])("%s is no link", (text) => {
    expect(httpUrl(text)).toBeNull();
  });
});

describe("httpUrls", () => {
  it("drops empty strings and hostile links, and shows each once", () => {
    expect(
      httpUrls(["https://a.example", "", null, "https://a.example/", "javascript:1", "http://b.example/"]),
    ).toEqual(["https://a.example/", "http://b.example/"]);
  });

  it("no list is an empty list", () => {
    expect(httpUrls(null)).toEqual([]);
  });
});

describe("pictureUrl", () => {
  it.each([
    "missing_large.png",
    "https://www.coingecko.com/missing_large.png",
    "https://static.example/x/missing_small.png?1",
  ])("the placeholder %s is no picture", (text) => {
    expect(pictureUrl(text)).toBeNull();
  });

  it("keeps a picture whose name only resembles the placeholder", () => {
    const url = "https://coin-images.coingecko.com/coins/images/1/large/missing_link.png";
    expect(pictureUrl(url)).toBe(url);
  });
});

describe("accountUrl", () => {
  it.each([
    ["LanternAI", "https://x.com/LanternAI"],
    ["@LanternAI", "https://x.com/LanternAI"],
  ])("%s is an account", (name, url) => {
    expect(accountUrl("https://x.com/", name)).toBe(url);
  });

  it.each([null, "", "a/../b", "https://x.com/a", "a?b", "two words"])("%s is no account", (name) => {
    expect(accountUrl("https://x.com/", name)).toBeNull();
  });
});
