import { expect, test } from "vitest";
import { visitorAddress } from "./visitor-address.ts";

const PROXY = { remoteAddress: "10.0.0.1" };

test("without a trusted proxy the header is not believed", () => {
  expect(visitorAddress(PROXY, "1.2.3.4", 0)).toBe("10.0.0.1");
});

test("behind one proxy the visitor is what that proxy has seen, whatever the visitor claims", () => {
  expect(visitorAddress(PROXY, "1.2.3.4", 1)).toBe("1.2.3.4");
  expect(visitorAddress(PROXY, "9.9.9.9, 8.8.8.8 , 1.2.3.4", 1)).toBe("1.2.3.4");
});

test("behind two proxies the last entry is the nearer proxy", () => {
  expect(visitorAddress(PROXY, "9.9.9.9, 1.2.3.4, 10.0.0.2", 2)).toBe("1.2.3.4");
});

test("a header that is missing or too short leaves the connection", () => {
  expect(visitorAddress(PROXY, undefined, 1)).toBe("10.0.0.1");
  expect(visitorAddress(PROXY, "1.2.3.4", 2)).toBe("10.0.0.1");
  expect(visitorAddress({}, undefined, 1)).toBe("");
});
