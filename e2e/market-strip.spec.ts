/** The market around the tokens: each part with its figures, its age and its method, or what is the matter with it. */
import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { HOUR_MS } from "../lib/domain/time.ts";
import { formatChange } from "../lib/format/change.ts";
import { formatShare } from "../lib/format/share.ts";
import { ageKeptAnswers } from "./support/age-answers.ts";
import { openBoard, violationsIn } from "./support/board-controls.ts";
import { paidPlanAt } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";

const Share = z.object({ share: z.number(), known: z.number() });
const BoardParts = z.object({
  benchmark: z.object({ change24h: z.number(), change7d: z.number() }),
  breadth: z.object({
    up24h: Share,
    beatingBtc7d: Share,
    aboveOwnMean7d: Share,
    medianChange24h: z.number(),
  }),
});
const ContextParts = z.object({
  bitcoin: z.object({ value: z.object({ regime: z.string(), realisedVol30d: z.number() }) }),
  category: z.object({ value: z.object({ marketCapChange24h: z.number() }) }),
});

let sandbox: Sandbox;
let product: Product;

test.beforeEach(async () => {
  sandbox = await startSandbox({ args: ["--now", "2026-05-22T08:40:00Z"] });
});

test.afterEach(async () => {
  await product.stop();
  await sandbox.stop();
});

function start(): Promise<Product> {
  return startProduct({ env: paidPlanAt(sandbox.url) });
}

async function answer<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const response = await fetch(product.url + path);
  return schema.safeParse(await response.json()).data;
}

function group(page: Page, name: string) {
  return page.getByRole("main").getByRole("region", { name });
}

test("each figure is the API's, with its age and the way to its method", async ({ page }) => {
  product = await start();
  await openBoard(page, product.url);
  await expect.poll(() => answer("/api/context", ContextParts), { timeout: 30_000 }).toBeDefined();
  await openBoard(page, product.url);
  const board = await answer("/api/board", BoardParts);
  const context = await answer("/api/context", ContextParts);
  if (board === undefined || context === undefined) throw new Error("the API does not know the market");

  const bitcoin = group(page, "Bitcoin");
  await expect(bitcoin).toContainText(formatChange(board.benchmark.change24h));
  await expect(bitcoin).toContainText(formatChange(board.benchmark.change7d));
  const { regime, realisedVol30d } = context.bitcoin.value;
  await expect(bitcoin).toContainText(`${regime}${formatShare(realisedVol30d)} a year`);
  await expect(group(page, "AI category")).toContainText(
    formatChange(context.category.value.marketCapChange24h),
  );
  const breadth = group(page, "Breadth of followed tokens");
  for (const { share, known } of [
    board.breadth.up24h,
    board.breadth.beatingBtc7d,
    board.breadth.aboveOwnMean7d,
  ])
    await expect(breadth).toContainText(`${formatShare(share)}of ${known}`);
  await expect(breadth).toContainText(formatChange(board.breadth.medianChange24h));

  for (const part of [bitcoin, group(page, "AI category"), breadth])
    await expect(part).toContainText(/\d+ (s|min) old/);
  for (const [label, anchor] of [
    ["Volatility 30d", "volatility-regime"],
    ["Cap 24h", "category-change"],
    ["Beating BTC 7d", "breadth"],
  ] as const) {
    const link = page.getByRole("link", { name: label, exact: true });
    await expect(link).toHaveAttribute("href", `/methods#${anchor}`);
    await link.hover();
    await expect(page.getByRole("tooltip").getByRole("link", { name: "How it is computed" })).toBeVisible();
    await page.keyboard.press("Escape");
  }
  expect(await violationsIn(page, "main > div:first-of-type")).toEqual([]);
});

test("a part that has not been asked for says so, and its room does not change when it comes", async ({
  page,
}) => {
  await sandbox.setFaults(["/coins/categories=hang", "/coins/{id}/market_chart=hang"]);
  product = await start();
  await openBoard(page, product.url);
  const strip = group(page, "Bitcoin").locator("..");
  await expect(group(page, "Bitcoin")).toContainText("not asked yet");
  await expect(group(page, "AI category")).toContainText("not asked yet");
  await expect(group(page, "AI category")).toContainText("—");
  const before = await strip.boundingBox();
  const breadth = await group(page, "Breadth of followed tokens").boundingBox();
  const table = await page.locator("table.token-table").boundingBox();
  await sandbox.setFaults([]);
  await product.restart();
  await expect(group(page, "AI category")).toContainText("$", { timeout: 45_000 });
  await expect(group(page, "Bitcoin")).toContainText("a year", { timeout: 45_000 });
  expect(await strip.boundingBox()).toEqual(before);
  expect(await group(page, "Breadth of followed tokens").boundingBox()).toEqual(breadth);
  expect((await page.locator("table.token-table").boundingBox())?.y).toBe(table?.y);
});

test("a part that could not be had says why, and the others stand", async ({ page }) => {
  await sandbox.setFaults(["/coins/categories=500", "/coins/{id}/market_chart=10012"]);
  product = await start();
  await openBoard(page, product.url);
  await expect(group(page, "AI category")).toContainText("CoinGecko error", { timeout: 45_000 });
  await expect(group(page, "Bitcoin")).toContainText("history limit", { timeout: 45_000 });
  await expect(group(page, "Bitcoin")).toContainText("$77,246");
  await expect(group(page, "Breadth of followed tokens")).toContainText(/\d+%/);
});

test("parts that grow old stay in grey with their age and the reason, each on its own", async ({ page }) => {
  product = await start();
  await openBoard(page, product.url);
  await expect.poll(() => answer("/api/context", ContextParts), { timeout: 30_000 }).toBeDefined();
  await sandbox.setFaults(["/coins/categories=500", "/coins/{id}/market_chart=500"]);
  ageKeptAnswers(product.dataDir, 20 * HOUR_MS);
  await product.restart();
  await openBoard(page, product.url);
  const category = group(page, "AI category");
  await expect(category).toHaveAttribute("data-stale", "true", { timeout: 45_000 });
  await expect(category).toContainText("20 h old, CoinGecko error");
  await expect(category).toContainText("$");
  await expect(group(page, "Bitcoin")).toHaveAttribute("data-stale", "false");
  await expect(group(page, "Bitcoin")).toContainText(/20 h old, CoinGecko error.*a year/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing sticks out", async ({ page }) => {
    product = await start();
    await openBoard(page, product.url);
    for (const name of ["Bitcoin", "AI category", "Breadth of followed tokens"]) {
      const figures = await group(page, name).locator("dl > *").all();
      for (const figure of figures) {
        const box = await figure.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      }
    }
  });
});
