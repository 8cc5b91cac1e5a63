import { describe, expect, test } from "vitest";
import { chooseEncoding, matchesEtag } from "./negotiate.ts";

describe("encoding", () => {
  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["BR ; q=1.0", "br"],
    ["deflate", "identity"],
    ["", "identity"],
    [undefined, "identity"],
    ["br;q=nonsense", "identity"],
  ])("%s asks for %s", (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe("validator", () => {
  test.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ["*", true],
    ['"abcd"', false],
    [undefined, false],
  ])("If-None-Match: %s", (header, expected) => {
    expect(matchesEtag(header, '"abc"')).toBe(expected);
  });
});
