/** Links that can be trusted: shared, opened by somebody else, tampered with, and shown as a picture. */
import { readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { z } from "zod";
import { formatMomentParam } from "../lib/contract/moment-param.ts";
import { encodePinned } from "../lib/contract/pin-param.ts";
import { coinId } from "../lib/domain/ids.ts";
import { DAY_MS } from "../lib/domain/time.ts";
import { createLinkSigner } from "../lib/server/links/link-signer.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

const AT = "2026-05-22T08:40Z";
const TOKEN = `/tokens/opengradient?at=${AT}`;
const COMPARISON = `/compare?ids=bitcoin,opengradient,bittensor,grass&at=${AT}`;
const SANDBOX = { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" };
const PUBLIC_URL = "https://spikeline.example";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: SANDBOX });
});

test.afterAll(async () => {
  await product.stop();
});

function dialogOf(page: Page): Locator {
  return page.getByRole("dialog", { name: /^Share/ });
}

function noteOf(page: Page): Locator {
  return page.getByRole("region", { name: "Numbers in this link" });
}

async function openDialog(page: Page, address: string): Promise<Locator> {
  await page.goto(product.url + address);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("textbox", { name: "Link" })).toBeVisible();
  return dialog;
}

async function copiedLink(page: Page, context: BrowserContext, address: string): Promise<string> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: product.url });
  const dialog = await openDialog(page, address);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog).toContainText("The link is copied.");
  return page.evaluate(() => navigator.clipboard.readText());
}

const PinnedAnswer = z.object({ path: z.string(), at: z.string(), picturePath: z.string() });

async function pinnedLink(address: string) {
  const query = new URLSearchParams({ path: address, pinned: "yes" });
  const response = await fetch(`${product.url}/api/links?${query.toString()}`);
  return PinnedAnswer.parse(await response.json());
}

const TokenAnswer = z.object({
  row: z.object({
    priceUsd: z.number(),
    change24h: z.number(),
    volume24hUsd: z.number(),
    marketCapUsd: z.number(),
    turnover: z.number(),
  }),
});

async function pictureFigures(address: string): Promise<unknown> {
  const response = await fetch(product.url + address);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  return JSON.parse(response.headers.get("x-spikeline-figures") ?? "null");
}

test("a copied link shows somebody else the same numbers, and so does its picture", async ({
  page,
  context,
  browser,
}) => {
  const link = await copiedLink(page, context, TOKEN);
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  const watch = watchPage(theirs, product.url);
  await theirs.goto(link);
  await expect(noteOf(theirs)).toContainText("The link’s numbers hold");
  for (const figure of ["$0.2690", "+6.6%", "$65.9M", "$51.4M"]) {
    await expect(noteOf(theirs).locator("table")).toContainText(figure);
    await expect(theirs.getByRole("main")).toContainText(figure);
  }
  watch.expectQuiet();
  await stranger.close();

  const answer = await fetch(`${product.url}/api/tokens/opengradient?at=${AT}`);
  const { row } = TokenAnswer.parse(await answer.json());
  expect(await pictureFigures(`/pictures${TOKEN}`)).toMatchObject({ ...row, id: "opengradient" });
});

test("a comparison is shared as a token is", async ({ page, context, browser }) => {
  const link = await copiedLink(page, context, COMPARISON);
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await theirs.goto(link);
  await expect(noteOf(theirs)).toContainText("The link’s numbers hold");
  await expect(noteOf(theirs).locator("tbody tr")).toHaveCount(8);
  await stranger.close();
  const { assets } = z
    .object({ assets: z.array(z.object({ id: z.string(), priceUsd: z.number() })) })
    .parse(await pictureFigures(`/pictures${COMPARISON}`));
  expect(assets.map(({ id }) => id)).toEqual(["bitcoin", "opengradient", "bittensor", "grass"]);
});

test("a live link has no moment; one that is pinned to now has the moment of the newest numbers", async ({
  page,
}) => {
  const dialog = await openDialog(page, "/tokens/opengradient");
  const field = dialog.getByRole("textbox", { name: "Link" });
  await expect(field).toHaveValue(`${product.url}/tokens/opengradient`);
  await dialog.getByRole("radio", { name: /Pinned to now/ }).check();
  await expect(field).toHaveValue(/\?at=2026-05-22T08:40Z&pin=/);
  await expect(dialog.getByRole("img", { name: /22 May 2026, 08:40 UTC/ })).toBeVisible();
});

test("a local address says so, and offers the picture", async ({ page }) => {
  const dialog = await openDialog(page, TOKEN);
  await expect(dialog).toContainText("opens on this machine only");
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("link", { name: "Save the picture" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/opengradient/);
});

test("where the clipboard is refused, the link is selected", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  const dialog = await openDialog(page, TOKEN);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog).toContainText("copy it yourself");
  const field = dialog.getByRole("textbox", { name: "Link" });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(await field.inputValue());
});

test("the dialog works by keyboard and gives the focus back", async ({ page }) => {
  await page.goto(product.url + TOKEN);
  const button = page.getByRole("button", { name: "Share", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page);
  const pinned = dialog.getByRole("radio", { name: /Pinned to 22 May/ });
  await expect(pinned).toBeChecked();
  await pinned.focus();
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("radio", { name: /^Live/ })).toBeChecked();
  await expect(dialog.getByRole("textbox", { name: "Link" })).toHaveValue(
    `${product.url}/tokens/opengradient`,
  );
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the dialog and the note, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { path: link } = await pinnedLink(TOKEN);
    await openDialog(page, link);
    const dialog = await new AxeBuilder({ page }).include("dialog[open]").analyze();
    expect(dialog.violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.goto(product.url + link.replace("pin=", "pin=x"));
    await expect(noteOf(page)).toContainText("altered");
    const note = await new AxeBuilder({ page })
      .include("section[aria-label='Numbers in this link']")
      .analyze();
    expect(note.violations.map(({ id }) => id)).toEqual([]);
  });
}

test("on a phone the dialog fits and scrolls", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 700 }, hasTouch: true });
  const page = await context.newPage();
  const dialog = await openDialog(page, TOKEN);
  const box = await dialog.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
  expect(box?.height).toBeLessThanOrEqual(700);
  await dialog.getByRole("button", { name: "Copy link" }).scrollIntoViewIfNeeded();
  await expect(dialog.getByRole("button", { name: "Copy link" })).toBeInViewport();
  await context.close();
});

/** One address may ask so often in a minute; a server that has just started counts anew. */
test("a link that was tampered with shows none of its numbers", async ({ page }) => {
  await product.restart();
  const { path: link } = await pinnedLink(TOKEN);
  await page.goto(product.url + link.slice(0, -1) + (link.endsWith("A") ? "B" : "A"));
  await expect(noteOf(page)).toContainText("This link has been altered, or another server made it");
  await expect(noteOf(page).locator("table")).toHaveCount(0);
  await page.goto(product.url + link.replace("T08:40Z", "T06:40Z"));
  await expect(noteOf(page)).toContainText("not of this page");
  await page.goto(product.url + link.replace("opengradient", "bittensor"));
  await expect(noteOf(page)).toContainText("not of this page");
});

test("a moment that has not come is not believed", async ({ page }) => {
  const { path: link } = await pinnedLink(TOKEN);
  await page.goto(product.url + link.replace("2026-05-22", "2036-05-22"));
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("has not come yet");
  await expect(noteOf(page)).toContainText("not of this page");
});

test("of a moment beyond the history the link's own numbers remain", async ({ page }) => {
  const { meta } = z
    .object({ meta: z.object({ source: z.object({ key: z.string() }) }) })
    .parse(await (await fetch(`${product.url}/api/board`)).json());
  const signer = createLinkSigner(readFileSync(path.join(product.dataDir, "link-key")));
  const atMs = Math.floor((Date.parse(SANDBOX.SANDBOX_NOW) - 500 * DAY_MS) / DAY_MS) * DAY_MS;
  const headline = { priceUsd: 0.1234, change24h: 0.05, volume24hUsd: 1_000_000, marketCapUsd: null };
  const pin = signer.sign(
    encodePinned({
      subject: { kind: "token", id: coinId("opengradient"), headline },
      sourceKey: meta.source.key,
      atMs,
    }),
  );
  await page.goto(`${product.url}/tokens/opengradient?at=${formatMomentParam(atMs)}&pin=${pin}`);
  await expect(noteOf(page)).toContainText("Only the link’s own numbers remain");
  await expect(noteOf(page)).toContainText("$0.1234");
  const address = `/pictures/tokens/opengradient?at=${formatMomentParam(atMs)}&pin=${pin}`;
  expect(JSON.stringify(await pictureFigures(address))).toContain("0.1234");
});

test("numbers of another source are never compared", async ({ page }) => {
  const { path: link } = await pinnedLink(TOKEN);
  await product.restart({ SANDBOX_SEED: "2" });
  await page.goto(product.url + link);
  await expect(noteOf(page)).toContainText("come from another source");
  await expect(noteOf(page).locator("table")).toContainText("$0.2690");
  await expect(noteOf(page).locator("table")).not.toContainText("today’s history");
  await product.restart({ SANDBOX_SEED: "" });
  await page.goto(product.url + link);
  await expect(noteOf(page)).toContainText("The link’s numbers hold");
});

test("a page with a public address says where its picture is, and the picture is one", async ({ page }) => {
  await product.restart({ PUBLIC_URL });
  await page.goto(product.url + TOKEN);
  const image = page.locator('meta[property="og:image"]');
  await expect(image).toHaveAttribute("content", `${PUBLIC_URL}/pictures${TOKEN}`);
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
  const response = await fetch(`${product.url}/pictures${TOKEN}`);
  const png = Buffer.from(await response.arrayBuffer());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const etag = response.headers.get("etag") ?? "";
  const again = await fetch(`${product.url}/pictures${TOKEN}`, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);

  const { path: link } = await pinnedLink(TOKEN);
  await page.goto(product.url + link);
  await expect(image).toHaveAttribute("content", `${PUBLIC_URL}/pictures${link}`);

  await page.getByRole("button", { name: "Share", exact: true }).click();
  const field = dialogOf(page).getByRole("textbox", { name: "Link" });
  await expect(field).toHaveValue(/^https:\/\/spikeline\.example\/tokens\/opengradient\?at=/);
  await expect(dialogOf(page)).not.toContainText("this machine only");
  await product.restart({ PUBLIC_URL: "" });
});

for (const address of ["/tokens/no-such-token", "/tokens/%3Cscript%3E", "/compare", "/status"]) {
  test(`the picture of ${address} is a plain one`, async () => {
    const response = await fetch(`${product.url}/pictures${address}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("x-spikeline-figures")).toBeNull();
  });
}
