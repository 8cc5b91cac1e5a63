import { describe, expect, it } from "vitest";
import { baseUrlOf, isCoinGeckoHost, keyHeaderOf } from "./hosts.ts";

describe("hosts", () => {
  it.each([
    ["keyless", "https://api.coingecko.com/api/v3", null],
    ["demo", "https://api.coingecko.com/api/v3", "x-cg-demo-api-key"],
    ["basic", "https://pro-api.coingecko.com/api/v3", "x-cg-pro-api-key"],
    ["analyst", "https://pro-api.coingecko.com/api/v3", "x-cg-pro-api-key"],
    ["lite", "https://pro-api.coingecko.com/api/v3", "x-cg-pro-api-key"],
    ["enterprise", "https://pro-api.coingecko.com/api/v3", "x-cg-pro-api-key"],
  ] as const)("%s is served at its own address with its own header", (plan, baseUrl, header) => {
    expect([baseUrlOf(plan), keyHeaderOf(plan)]).toEqual([baseUrl, header]);
    expect(isCoinGeckoHost(baseUrl)).toBe(true);
  });

  it.each([
    "http://api.coingecko.com/api/v3",
    "https://api.coingecko.com.evil.example/api/v3",
    "https://api.coingecko.com:8443/api/v3",
    "https://www.coingecko.com/api/v3",
    "http://127.0.0.1:4010/api/v3",
    "not an address",
  ])("%s is a stand-in", (baseUrl) => {
    expect(isCoinGeckoHost(baseUrl)).toBe(false);
  });
});
