/** Without a network the product opens: lists always, the last numbers for a day, with their age. A newer version is offered. */
import { createServer } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import { DAY_MS, HOUR_MS } from "../lib/domain/time.ts";
import { waitForAllRows } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

test.use({ serviceWorkers: "allow" });

const PINS = ["opengradient", "grass", "dogecoin"];

/** A number of the market, which nothing else on these pages looks like. */
const FIGURE = /\d[.,]\d/;

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

function row(page: Page, id: string) {
  return page.locator(`table.token-table tbody tr[data-id="${id}"]`);
}

/** What a list shows of the market, without what its pins had when they were pinned, which is the visitor's own record. */
function listNow(page: Page): Promise<string> {
  return page.getByRole("main").evaluate((main) => {
    const copy = document.createElement("div");
    copy.innerHTML = main.innerHTML;
    for (const then of copy.querySelectorAll('[data-label="Price then"]')) then.remove();
    return copy.textContent.replaceAll(/[\d.]+ →/g, "→");
  });
}

/** Once the worker answers for the page. */
async function controlled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
}

async function install(page: Page): Promise<void> {
  await page.goto(`${product.url}/watchlists`);
  await controlled(page);
}

/** Sees the pages that are kept then. */
async function visit(page: Page): Promise<void> {
  await install(page);
  await page.goto(`${product.url}/watchlists/pinned`);
  await expect(rows(page)).toHaveCount(PINS.length);
  await page.goto(product.url);
  await waitForAllRows(page);
  await expect(page.getByRole("banner")).toContainText(FIGURE);
  await expect(page.getByRole("main")).toContainText(FIGURE);
}

/** As if all that the worker has kept had come so much earlier. */
async function ageKept(page: Page, byMs: number): Promise<void> {
  await page.evaluate(async (ageMs) => {
    for (const name of await caches.keys()) {
      if (!/^spikeline-(?:pages|answers)/.test(name)) continue;
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

test("what was opened once opens again, the first page of all too", async ({ page }) => {
  await page.goto(`${product.url}/trending`);
  await controlled(page);
  await product.stop();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is attention backed by money?");
  await expect(page.getByRole("main")).toContainText(FIGURE);
  await page.goto(product.url);
  await expect(rows(page).first()).toBeVisible();
});

test("a proxy with nobody behind it is no server", async ({ page }) => {
  await visit(page);
  await product.stop();
  const proxy = createServer((_, response) => {
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
  });
  const port = Number(new URL(product.url).port);
  await new Promise<void>((resolve) => proxy.listen(port, "127.0.0.1", resolve));
  try {
    await page.goto(`${product.url}/watchlists/pinned`);
    await expect(rows(page)).toHaveCount(PINS.length);
    await expect(note(page)).toBeVisible();
    await page.goto(product.url);
    await expect(rows(page).first()).toBeVisible();
  } finally {
    proxy.close();
    proxy.closeAllConnections();
  }
});

test("a page that was never opened says so, and leads to what opens", async ({ page }) => {
  await visit(page);
  await product.stop();
  await page.goto(`${product.url}/tokens/bittensor`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not kept in this browser");
  await page.getByRole("main").getByRole("link", { name: "Watchlists" }).click();
  await expect(page.getByRole("link", { name: "Pinned" })).toBeVisible();
});

test("how the server is is not said in its place", async ({ page }) => {
  await visit(page);
  await page.goto(`${product.url}/status`);
  await expect(page.getByRole("main")).toContainText("CoinGecko");
  await product.stop();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not kept in this browser");
});

test("a list that is changed without the server keeps the numbers that it has, also when it is opened again", async ({
  page,
}) => {
  await visit(page);
  await product.stop();
  await page.goto(`${product.url}/watchlists/pinned`);
  await row(page, "grass").getByRole("button", { name: "Pin Grass" }).click();
  await expect(row(page, "grass")).toHaveCount(0);
  await page.reload();
  await expect(rows(page)).toHaveCount(PINS.length - 1);
  await expect(row(page, "dogecoin")).toContainText(FIGURE);
  await expect(note(page)).toBeVisible();

  await page.goto(product.url);
  const stranger = page.locator("table.token-table tbody tr[data-id]:not(:has([aria-pressed=true]))").first();
  const strangerId = (await stranger.getAttribute("data-id")) ?? "";
  const star = row(page, strangerId).getByRole("button", { name: /^Pin / });
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.goto(`${product.url}/watchlists/pinned`);
  await expect(rows(page)).toHaveCount(PINS.length - 1);
  await expect(row(page, "dogecoin")).toContainText(FIGURE);
  await expect(page.getByRole("region", { name: "Tokens without numbers" })).toContainText(
    "its numbers could not be had now",
  );
});

test("numbers older than a day are not given to a list that was changed either", async ({ page }) => {
  await visit(page);
  await product.stop();
  await page.goto(`${product.url}/watchlists/pinned`);
  await page.getByRole("button", { name: "Pin Grass" }).click();
  await expect(rows(page)).toHaveCount(PINS.length - 1);
  await ageKept(page, DAY_MS + HOUR_MS);
  await page.reload();
  await expect(page.getByRole("heading", { name: "This Spikeline server cannot be reached" })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  expect(await listNow(page)).not.toMatch(FIGURE);
});

test("numbers older than a day are not shown, and the lists are", async ({ page }) => {
  await visit(page);
  await ageKept(page, DAY_MS + HOUR_MS);
  await product.stop();

  await page.goto(`${product.url}/watchlists/pinned`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Pinned");
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole("heading", { name: "This Spikeline server cannot be reached" })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  expect(await listNow(page)).not.toMatch(FIGURE);

  await page.goto(product.url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not kept in this browser");
});

test("numbers leave a page that is left open for a day without the server", async ({ page }) => {
  await page.clock.install();
  await visit(page);
  await product.stop();
  await page.clock.fastForward(DAY_MS + HOUR_MS);
  await expect(page.getByRole("heading", { name: "This Spikeline server cannot be reached" })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole("main")).not.toContainText(FIGURE);
  await expect(page.getByRole("banner")).not.toContainText(FIGURE);
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
  await page.goto(`${product.url}/api/status`);
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
  const ofTheServer = ["/status", "/api/status", "/api/health"];
  expect(kept.filter(({ path }) => ofTheServer.includes(path))).toEqual([]);
});

test("a newer version waits until it is asked for, and one reload brings it, of this tab alone", async ({
  page,
}) => {
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
  const other = await page.context().newPage();
  await other.goto(`${product.url}/watchlists/pinned`);
  const otherOffer = other.getByText("A new version of Spikeline is ready.");
  await other.getByRole("button", { name: "Later" }).click();
  await expect(otherOffer).toHaveCount(0);

  const loads = { ours: 0, others: 0 };
  page.on("load", () => (loads.ours += 1));
  other.on("load", () => (loads.others += 1));
  const isTaken = () =>
    page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())?.waiting);
  await page.getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => loads.ours).toBe(1);
  // A browser under load lets the old worker go on for a while: the page is then still of before, and offers it again.
  if (!(await isTaken())) await page.getByRole("button", { name: "Reload" }).click();
  await expect.poll(isTaken).toBe(true);
  await expect(offer).toHaveCount(0);
  await expect(otherOffer).toBeVisible();
  expect(loads.others).toBe(0);
  const before = loads.ours;
  await other.getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => loads.others).toBe(1);
  await expect(otherOffer).toHaveCount(0);
  expect(loads.ours).toBe(before);
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
  expect(worker.headers()).toMatchObject({ "cache-control": "no-cache", "service-worker-allowed": "/" });
});
