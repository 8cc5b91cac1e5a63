/** Without a network the product opens: lists always, the last numbers for a day, with their age. A newer version is offered. */
import { expect, type Page, test } from "@playwright/test";
import { DAY_MS, HOUR_MS } from "../lib/domain/time.ts";
import { waitForAllRows } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

test.use({ serviceWorkers: "allow" });

const PINS = ["opengradient", "grass", "dogecoin"];

let product: Product;

test.beforeEach(async ({ page }) => {
  product = await startProduct({ env: { UPSTREAM: "sandbox" } });
  await page.addInitScript((ids) => {
    if (localStorage.getItem("seeded") !== null) return;
    localStorage.setItem("seeded", "yes");
    localStorage.setItem("spikeline:pins", JSON.stringify(ids));
  }, PINS);
});

test.afterEach(async () => {
  await product.stop();
});

function note(page: Page) {
  return page.getByText("Not connected for");
}

function rows(page: Page) {
  return page.locator("table.token-table tbody tr[data-id]");
}

/** Once the worker answers for the page. */
async function install(page: Page): Promise<void> {
  await page.goto(`${product.url}/watchlists`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
}

/** Sees the pages that are kept then. */
async function visit(page: Page): Promise<void> {
  await install(page);
  await page.goto(`${product.url}/watchlists/pinned`);
  await expect(rows(page)).toHaveCount(PINS.length);
  await page.goto(product.url);
  await waitForAllRows(page);
}

/** As if all that the worker has kept had come so much earlier. */
async function ageKept(page: Page, byMs: number): Promise<void> {
  await page.evaluate(async (ageMs) => {
    for (const name of ["spikeline-pages", "spikeline-answers"]) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        if (response === undefined) continue;
        const headers = new Headers(response.headers);
        const dateMs = Date.parse(headers.get("date") ?? "");
        headers.set("date", new Date(dateMs - ageMs).toUTCString());
        await cache.put(request, new Response(await response.blob(), { headers }));
      }
    }
  }, byMs);
}

test("lists and the board open when the server is gone, with the last numbers, and say so", async ({
  page,
}) => {
  await visit(page);
  await product.stop();

  await page.goto(`${product.url}/watchlists/pinned`);
  await expect(rows(page)).toHaveCount(PINS.length);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Pinned");
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/\d+ (?:s|min) old/);

  await page.goto(product.url);
  await expect(rows(page).first()).toBeVisible();
  await expect(note(page)).toBeVisible();
});

test("a page that was never opened says so, and leads to what opens", async ({ page }) => {
  await visit(page);
  await product.stop();
  await page.goto(`${product.url}/tokens/bittensor`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not kept in this browser");
  await page.getByRole("main").getByRole("link", { name: "Watchlists" }).click();
  await expect(page.getByRole("link", { name: "Pinned" })).toBeVisible();
});

test("numbers older than a day are not shown, and the lists are", async ({ page }) => {
  await visit(page);
  await ageKept(page, DAY_MS + HOUR_MS);
  await product.stop();

  await page.goto(`${product.url}/watchlists/pinned`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Pinned");
  await expect(page.getByText("Not connected for")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole("main")).not.toContainText("$");

  await page.goto(product.url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not kept in this browser");
});

test("lists are edited offline, and the numbers come back with the server", async ({ page }) => {
  await visit(page);
  await product.stop();
  await page.goto(`${product.url}/watchlists`);
  await page.getByRole("textbox", { name: "Name of a new list" }).fill("On the train");
  await page.getByRole("button", { name: "Make list" }).click();
  await expect(page.getByRole("link", { name: "On the train" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "On the train" })).toBeVisible();
  await expect(note(page)).toBeVisible();

  await product.restart();
  await page.reload();
  await expect(note(page)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "On the train" })).toBeVisible();
});

test("shells hold no numbers, and nothing of the server itself is kept", async ({ page }) => {
  await visit(page);
  await page.goto(`${product.url}/status`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const found: { readonly cache: string; readonly path: string; readonly text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const isShell = name.startsWith("spikeline-shells");
        const text = isShell ? ((await response?.text()) ?? "") : "";
        found.push({ cache: name, path: new URL(request.url).pathname, text });
      }
    }
    return found;
  });
  const shells = kept.filter(({ cache }) => cache.startsWith("spikeline-shells"));
  expect(shells.map(({ path }) => path).toSorted()).toEqual([
    "/offline",
    "/watchlists",
    "/watchlists/any",
    "/watchlists/shared",
  ]);
  for (const { text } of shells) expect(text).not.toContain("priceUsd");
  expect(kept.filter(({ path }) => path === "/api/status" || path === "/api/health")).toEqual([]);
});

test("a newer version waits until it is asked for, and one reload brings it", async ({ page }) => {
  let version = "first";
  await page.context().route("**/sw.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// ${version}` });
  });
  await install(page);
  await page.reload();
  await expect(page.getByText("A new version of Spikeline is ready.")).toHaveCount(0);
  version = "second";
  await page.reload();
  const offer = page.getByText("A new version of Spikeline is ready.");
  await expect(offer).toBeVisible();
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(offer).toHaveCount(0);
  await expect.poll(() => loads).toBe(1);
});

test("it can be installed: manifest, icons and worker are there for it", async ({ page, request }) => {
  await page.goto(product.url);
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest: unknown = await (await request.get(product.url + (href ?? ""))).json();
  expect(manifest).toMatchObject({ short_name: "Spikeline", display: "standalone", start_url: "/" });
  for (const icon of ["/icon-192.png", "/icon-512.png", "/icon-maskable-512.png"]) {
    expect((await request.get(product.url + icon)).headers()["content-type"]).toBe("image/png");
  }
  const worker = await request.get(`${product.url}/sw.js`);
  expect(worker.headers()["cache-control"]).toBe("no-cache");
});
