import { once } from "node:events";
import type { Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { ANCHORED_MS } from "../ask-sandbox.ts";
import { createFaultTable } from "../faults/fault-table.ts";
import { createSandbox } from "../sandbox.ts";
import { createSandboxServer } from "./server.ts";

const clock = { nowMs: () => ANCHORED_MS, sleep: () => Promise.resolve() };
const faults = createFaultTable();
const sandbox = createSandbox({ seed: 1, clock });
let server: Server;
let base: string;

beforeAll(async () => {
  server = createSandboxServer({ sandbox, clock, faults, latencyMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

beforeEach(() => faults.replace([]));

async function setFaults(rules: unknown): Promise<Response> {
  return fetch(`${base}/__control/faults`, { method: "PUT", body: JSON.stringify({ faults: rules }) });
}

it("answers what the sandbox answers in process", async () => {
  const path = "/api/v3/coins/markets?vs_currency=usd&ids=opengradient,bitcoin&sparkline=true";
  const [over, inside] = [
    await fetch(base + path),
    await sandbox.handle(new Request(`http://sandbox.example${path}`)),
  ];
  expect(over.status).toBe(200);
  expect(over.headers.get("x-spikeline-sandbox")).toBe("1");
  expect(await over.json()).toEqual(await inside.json());
});

it("switches faults while it runs", async () => {
  const report = await setFaults(["/ping=503", "/global=429:7"]);
  expect(await report.json()).toMatchObject({ faults: ["/ping=503", "/global=429:7"] });
  expect((await fetch(`${base}/api/v3/ping`)).status).toBe(503);
  expect((await fetch(`${base}/api/v3/global`)).headers.get("retry-after")).toBe("7");
  await setFaults([]);
  expect((await fetch(`${base}/api/v3/ping`)).status).toBe(200);
});

it("says what is wrong with a fault, and keeps those that are on", async () => {
  await setFaults(["/ping=503"]);
  const refusal = await setFaults(["/ping=purple"]);
  expect(refusal.status).toBe(400);
  expect(await refusal.json()).toMatchObject({ error: expect.stringContaining("must be one of") as unknown });
  expect((await setFaults("all")).status).toBe(400);
  expect((await fetch(`${base}/api/v3/ping`)).status).toBe(503);
});

it("breaks a refused connection off without an answer", async () => {
  await setFaults(["/ping=refused"]);
  await expect(fetch(`${base}/api/v3/ping`)).rejects.toThrow("fetch failed");
});

it("never answers a hanging call, and goes on after the caller has left", async () => {
  await setFaults(["/ping=hang"]);
  const giveUp = new AbortController();
  const pending = fetch(`${base}/api/v3/ping`, { signal: giveUp.signal });
  await setFaults([]);
  giveUp.abort();
  await expect(pending).rejects.toThrow("abort");
  expect((await fetch(`${base}/api/v3/ping`)).status).toBe(200);
});

it("counts calls by endpoint, control calls not among them", async () => {
  await fetch(`${base}/__control/stats`, { method: "DELETE" });
  await fetch(`${base}/api/v3/coins/bitcoin`);
  await fetch(`${base}/api/v3/coins/grass`);
  await fetch(`${base}/nonsense`);
  const stats: unknown = await (await fetch(`${base}/__control/stats`)).json();
  expect(stats).toMatchObject({
    total: 3,
    endpoints: {
      "/coins/{id}": { count: 2, calls: [{ target: "/api/v3/coins/bitcoin" }, {}] },
      unknown: { count: 1 },
    },
  });
});
