/** What this browser keeps of a visitor's lists: damaged, of another version, without room; nothing of it is lost. */
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { keepLists, keptBook, keptLists, keptPin } from "./support/kept-lists.ts";
import { listItems, makeList, openList } from "./support/list-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

const SANDBOX = { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" };

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: SANDBOX });
});

test.afterAll(async () => {
  await product.stop();
});

test("what was never a list is set aside too", async ({ page }) => {
  await keepLists(page, product.url, [1, 2, { slug: "x" }]);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByText("Your lists were damaged.")).toBeVisible();
});

test("the pins of an earlier version move in", async ({ page }) => {
  await page.goto(`${product.url}/icon-192.png`);
  await page.evaluate(() => localStorage.setItem("spikeline:pins", '["grass","opengradient","No Id"]'));
  await page.goto(`${product.url}/watchlists`);
  await expect(listItems(page)).toContainText(["Pinned"]);
  await expect(listItems(page).first()).toContainText("2 tokens");
  expect(await page.evaluate(() => localStorage.getItem("spikeline:pins"))).toBeNull();
});

test("a damaged store is set aside and offered, and what can be read of it goes on", async ({ page }) => {
  const damaged = keptBook([keptPin("opengradient", { note: "kept" }), { id: 7 }, "garbage"]);
  await keepLists(page, product.url, damaged);
  await page.goto(`${product.url}/watchlists/mine`);
  await expect(page.getByText("kept", { exact: true })).toBeVisible();
  const download = page.waitForEvent("download");
  await page
    .getByRole("button", { name: /^Download/ })
    .first()
    .click();
  expect(JSON.parse(await readFile(await (await download).path(), "utf8"))).toEqual(damaged);
  await page.reload();
  await expect(page.getByText("kept", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Download/ }).first()).toBeVisible();
});

test("lists of a later version are neither shown nor touched", async ({ page }) => {
  const later = { version: 99, lists: "of another kind" };
  await keepLists(page, product.url, later);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Your lists are of a newer version of Spikeline",
  );
  await page.goto(`${product.url}/watchlists/mine`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Your lists are of a newer version of Spikeline",
  );
  await page.goto(`${product.url}/tokens/opengradient`);
  await page.getByRole("button", { name: "Pin OpenGradient" }).click();
  await expect(
    page
      .getByRole("alert")
      .filter({ hasText: /newer version/i })
      .first(),
  ).toBeVisible();
  expect(await keptLists(page)).toEqual(later);
});

test("a full browser says so, and nothing is lost", async ({ page }) => {
  await openList(page, product.url, [keptPin("opengradient", { note: "kept" })], "/watchlists");
  await expect(listItems(page)).toHaveCount(1);
  const before = await keptLists(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
  });
  await makeList(page, "One too many");
  await expect(page.getByRole("alert").filter({ hasText: "no room" }).first()).toBeVisible();
  await expect(listItems(page)).toHaveCount(1);
  expect(await keptLists(page)).toEqual(before);
  await expect(page.getByRole("textbox", { name: "Name of a new list" })).toHaveValue("One too many");

  await page.evaluate("makeRoom()");
  await page.getByRole("button", { name: "Make list" }).click();
  await expect(listItems(page)).toHaveCount(2);
  await expect(page.getByRole("alert").filter({ hasText: "no room" })).toHaveCount(0);
});
