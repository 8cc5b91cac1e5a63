/** A fresh clone without an internet: the first thing that anybody sees of the product. */
import { expect, test } from "@playwright/test";
import { boardAnswer, rowCount, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { apiAt, closedPort } from "./support/closed-port.ts";
import { layoutShift, watchLayoutShift } from "./support/layout-shift.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

const PAGES = [
  "/",
  "/?preset=all",
  "/tokens/opengradient",
  "/tokens/there-is-no-such-token",
  "/status",
  "/methods",
];

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { COINGECKO_BASE_URL: apiAt(await closedPort()) } });
});

test.afterAll(async () => {
  await product.stop();
});

test("the first HTML holds forty rows of the board, readable without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(product.url);
  await expect(tokenRows(page)).toHaveCount(40);
  await expect(tokenRows(page).first()).toBeVisible();
  await expect(tokenRows(page).last()).toBeVisible();
  await expect(page.getByText("Simulated market.", { exact: true })).toBeVisible();
  await context.close();
});

test("all rows follow, quietly and from this host alone", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/?preset=all`);
  await waitForAllRows(page);
  const board = await boardAnswer(product.url);
  expect(board.rows).toHaveLength(board.rowCount);
  expect(board.rowCount).toBeGreaterThan(200);
  expect(await rowCount(page)).toBe(board.rowCount);
  watch.expectQuiet();
});

test("nothing moves while the rest of the rows arrive", async ({ page }) => {
  await watchLayoutShift(page);
  await page.goto(product.url);
  await waitForAllRows(page);
  expect(await layoutShift(page)).toBeLessThan(0.02);
});

for (const path of PAGES) {
  test(`${path} says that the market is simulated, whose numbers they are, and complains of nothing`, async ({
    page,
  }) => {
    const isUnknown = path.includes("no-such");
    const watch = watchPage(page, product.url, isUnknown ? [/status of 404/] : []);
    const response = await page.goto(product.url + path, { waitUntil: "networkidle" });
    expect(response?.status()).toBe(isUnknown ? 404 : 200);
    await expect(page.getByText("Simulated market.", { exact: true })).toBeVisible();
    await expect(page.getByRole("contentinfo")).toContainText("Spikeline’s simulated market");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    watch.expectQuiet();
  });
}

test("every answer carries the security headers, and every page a nonce of its own", async () => {
  const policies = new Set<string>();
  for (const path of [...PAGES, "/"]) {
    const { headers } = await fetch(product.url + path);
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("x-frame-options"), path).toBe("DENY");
    expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
    expect(headers.get("x-powered-by"), path).toBeNull();
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toMatch(/script-src 'nonce-[^']{20,}' 'strict-dynamic';/);
    expect(policy.replace("style-src-attr 'unsafe-inline'", ""), path).not.toContain("unsafe");
    policies.add(policy);
  }
  expect(policies.size).toBe(PAGES.length + 1);

  for (const path of ["/api/board", "/api/status", "/api/health", "/api/nothing-here"]) {
    const { headers } = await fetch(product.url + path);
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("content-security-policy"), path).toContain("default-src 'none'");
  }
});

test("scripts without the page's nonce do not run", async ({ page }) => {
  await page.goto(product.url);
  await page.evaluate(() => {
    const script = document.createElement("div");
    script.innerHTML = `<img src="/nothing.png" onerror="document.title = 'broken into'">`;
    document.body.append(script);
  });
  await expect(page.locator("img[src='/nothing.png']")).toHaveCount(1);
  await expect(page).not.toHaveTitle("broken into");
});
