/** The product as a process: how it ends, how it refuses to start, and what it never tells anybody. */
import { request as httpRequest } from "node:http";
import { expect, test } from "@playwright/test";
import { recordHeaders } from "./support/header-recorder.ts";
import { startProduct, startSandbox } from "./support/serve.ts";

const SECRET = "CG-secret-test-key";
const STOP_WITHIN_MS = 5_000;

/** Asks and keeps the connection open afterwards, as browsers do. */
function askAndStay(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { headers: { connection: "keep-alive" } }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
    });
    request.once("error", reject).end();
  });
}

test("stops when it is told to, in time and without a failure, while a connection is open", async () => {
  const product = await startProduct({ env: { UPSTREAM: "sandbox" } });
  expect(await askAndStay(`${product.url}/api/health`)).toBe(200);
  const askedAtMs = Date.now();
  expect(await product.stop()).toBe(0);
  expect(Date.now() - askedAtMs).toBeLessThan(STOP_WITHIN_MS);
});

test("stops in time while somebody waits for an upstream that does not answer", async () => {
  const sandbox = await startSandbox({ args: ["--fault", "*=hang"] });
  const product = await startProduct({ env: { UPSTREAM: "live", COINGECKO_BASE_URL: sandbox.url } });
  const answer = askAndStay(`${product.url}/api/board`).catch(() => "cut off");
  await expect.poll(async () => JSON.stringify(await sandbox.stats())).toContain("category=");
  const askedAtMs = Date.now();
  expect(await product.stop()).toBe(0);
  expect(Date.now() - askedAtMs).toBeLessThan(STOP_WITHIN_MS);
  await answer;
  await sandbox.stop();
});

test("says so when its port is in use", async () => {
  const product = await startProduct({ env: { UPSTREAM: "sandbox" } });
  const { port } = new URL(product.url);
  const second = startProduct({ env: { UPSTREAM: "sandbox", PORT: port } });
  await expect(second).rejects.toThrow(
    new RegExp(`exit code 1:[^]*Port ${port} is in use. Choose another one`),
  );
  await product.stop();
});

test("names each wrong variable, with what is allowed", async () => {
  const wrong = startProduct({ env: { UPSTREAM: "sometimes", PORT: "http", COINGECKO_BASE_URL: "example" } });
  await expect(wrong).rejects.toThrow(/exit code 1:\s+The configuration is not valid:/);
  await expect(wrong).rejects.toThrow(
    "UPSTREAM: “sometimes” must be auto, live, sandbox or recording:FOLDER.",
  );
  await expect(wrong).rejects.toThrow("PORT: “http” must be a port number, 0 to 65535.");
  await expect(wrong).rejects.toThrow("COINGECKO_BASE_URL: “example” must be");
});

test("a key that is not one is refused without being repeated", async () => {
  const wrong = startProduct({ env: { COINGECKO_API_KEY: "CG secret with spaces" } });
  await expect(wrong).rejects.toThrow(/COINGECKO_API_KEY: its value must be/);
  await expect(wrong).rejects.not.toThrow("secret");
});

test("the upstream gets the key, and nobody else does", async ({ page }) => {
  const sandbox = await startSandbox();
  const recorder = await recordHeaders(sandbox.url);
  const product = await startProduct({
    env: { COINGECKO_API_KEY: SECRET, COINGECKO_BASE_URL: recorder.url },
  });
  const sent: string[] = [];
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    const read = async () => {
      sent.push(response.url(), JSON.stringify(await response.allHeaders()), await response.text());
    };
    reading.push(read().catch(() => undefined));
  });
  const visit = async (path: string) => {
    await page.goto(product.url + path, { waitUntil: "networkidle" });
    sent.push(await page.content());
  };
  for (const path of ["/", "/status", "/methods", "/tokens/opengradient", "/tokens/no-such-token"])
    await visit(path);
  expect(new Set(recorder.values("x-cg-demo-api-key"))).toEqual(new Set([SECRET]));

  await sandbox.setFaults(["*=401-key"]);
  await product.restart({ UPSTREAM: "live", COINGECKO_PLAN: "demo", DATA_DIR: `${product.dataDir}/fresh` });
  await visit("/");
  await expect(page.getByRole("heading", { name: "CoinGecko does not accept the API key" })).toBeVisible();
  await visit("/status");
  for (const path of ["board", "pulse", "status", "health", "tokens/opengradient"]) {
    const response = await fetch(`${product.url}/api/${path}`);
    sent.push(JSON.stringify([...response.headers]), await response.text());
  }
  await Promise.all(reading);
  sent.push(product.output());

  expect(sent.filter((text) => text.includes("/_next/static/")).length).toBeGreaterThan(5);
  expect(sent.filter((text) => text.includes(SECRET))).toEqual([]);
  await product.stop();
  await recorder.stop();
  await sandbox.stop();
});
