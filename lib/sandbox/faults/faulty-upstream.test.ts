import { expect, it } from "vitest";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { ANCHORED_MS } from "../ask-sandbox.ts";
import { createSandbox } from "../sandbox.ts";
import { parseFaultRule } from "./fault-rule.ts";
import { createFaultTable } from "./fault-table.ts";
import { createFaultyUpstream } from "./faulty-upstream.ts";

const clock = createFakeClock(ANCHORED_MS);
const sandbox = createSandbox({ seed: 1, clock });
const MARKETS = "http://sandbox.example/coins/markets?vs_currency=usd&per_page=4";

function ask(rule: string, url = MARKETS, init: RequestInit = {}): Promise<Response> {
  return createFaultyUpstream(
    sandbox,
    createFaultTable([parseFaultRule(rule)]),
    clock,
  )(new Request(url, init));
}

it.each([
  ["*=429:30", 429, "application/json", { status: { error_code: 429 } }],
  ["*=10012", 401, "application/json", { error: { status: { error_code: 10012 } } }],
  ["*=401-key", 401, "application/json", { status: { error_code: 10002 } }],
  ["*=502", 502, "application/json", { status: 502 }],
  ["*=empty", 200, "application/json", []],
])("%s answers %i in JSON", async (rule, status, type, body) => {
  const response = await ask(rule);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain(type);
  expect(response.headers.get("x-spikeline-sandbox")).toBe("1");
  expect(await response.json()).toMatchObject(body);
});

it.each([
  ["*=403-html", 403],
  ["*=500:html", 500],
  ["*=html-200", 200],
])("%s answers a web page with %i", async (rule, status) => {
  const response = await ask(rule);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(await response.text()).toContain("<html>");
});

it("names the time to wait only where it is told to", async () => {
  expect((await ask("*=429:30")).headers.get("retry-after")).toBe("30");
  expect((await ask("*=429")).headers.get("retry-after")).toBeNull();
  expect(await (await ask("*=429-text")).text()).toBe("Throttled\n");
});

it("refuses a connection as Node's fetch would report it", async () => {
  await expect(ask("*=refused")).rejects.toMatchObject({
    name: "TypeError",
    message: "fetch failed",
    cause: { code: "ECONNREFUSED" },
  });
});

it("hangs until it is given up", async () => {
  const giveUp = new AbortController();
  const pending = ask("*=hang", MARKETS, { signal: giveUp.signal });
  giveUp.abort(new Error("enough"));
  await expect(pending).rejects.toThrow("enough");
});

it("cuts an answer off in the middle", async () => {
  const [whole, half] = [
    await (await sandbox.handle(new Request(MARKETS))).text(),
    await (await ask("*=truncated")).text(),
  ];
  expect(whole.startsWith(half)).toBe(true);
  expect(() => JSON.parse(half) as unknown).toThrow();
});

it("drips an answer piece by piece, complete in the end", async () => {
  const fast = { nowMs: () => ANCHORED_MS, sleep: () => Promise.resolve() };
  const upstream = createFaultyUpstream(sandbox, createFaultTable([parseFaultRule("*=drip:5")]), fast);
  const response = await upstream(new Request("http://sandbox.example/ping"));
  const pieces = [];
  for await (const piece of response.body ?? []) pieces.push(piece.length);
  expect(pieces.length).toBeGreaterThan(1);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(16);
});

it("leaves other endpoints alone", async () => {
  const response = await ask("/global=500", "http://sandbox.example/api/v3/ping");
  expect(response.status).toBe(200);
});
