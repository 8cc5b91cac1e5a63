/** A page that is still open when its server has been stopped or replaced: the parts that it would fetch now are gone. */
import { expect, type Page, test } from "@playwright/test";
import { tokenRows, waitForAllRows } from "./support/board-page.ts";
import { keptPin } from "./support/kept-lists.ts";
import { listItems, openList } from "./support/list-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

async function takeAwayScripts(page: Page): Promise<void> {
  await page.route("**/_next/static/**", (route) => route.abort());
}

test("a part that cannot be had says so in its place, and the page goes on", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  await takeAwayScripts(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "could not be fetched" })).toBeVisible();
  await expect(tokenRows(page).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Spikeline cannot be shown" })).toHaveCount(0);
});

test("a list that is deleted can be put back all the same", async ({ page }) => {
  await openList(page, product.url, [keptPin("grass")], "/watchlists");
  await expect(listItems(page)).toHaveCount(1);
  await takeAwayScripts(page);
  await page.getByRole("button", { name: "Delete Mine" }).click();
  await expect(listItems(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(listItems(page)).toHaveCount(1);
});
