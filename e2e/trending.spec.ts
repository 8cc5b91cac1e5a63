/** CoinGecko's trending list: in its order, with numbers of its own, AI tokens marked, and honest where it cannot be had. */
import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { columnHead, shownIds, sortLink, tokenRows } from "./support/board-page.ts";
import { paidPlanAt } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

const TrendingAnswer = z.object({
  coins: z.array(
    z.object({
      id: z.string(),
      place: z.number(),
      isAi: z.boolean(),
      row: z.object({ priceUsd: z.number().nullable(), turnover: z.number().nullable() }).nullable(),
    }),
  ),
});

async function trendingCoins(origin: string) {
  const response = await fetch(`${origin}/api/trending`);
  return TrendingAnswer.parse(await response.json()).coins;
}

let product: Product;
let sandbox: Sandbox;

/** A narrow category, so that some coins of the list are no AI tokens. */
const NARROW = { AI_CATEGORIES: "defai" };

test.beforeAll(async () => {
  sandbox = await startSandbox();
  product = await startProduct({
    env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z", ...NARROW },
  });
});

test.afterAll(async () => {
  await Promise.all([product.stop(), sandbox.stop()]);
});

/** Turnovers as they are written in the rows; null for a dash. */
function shownTurnovers(page: Page): Promise<readonly (number | null)[]> {
  return tokenRows(page)
    .locator("[data-column=turnover]")
    .evaluateAll((cells) =>
      cells.map(({ textContent }) => {
        const figure = /\d+(\.\d+)?/.exec(textContent);
        return figure === null ? null : Number(figure[0]);
      }),
    );
}

test("the list is shown in its own order, with every coin's place and the numbers of its own answer", async ({
  page,
}) => {
  const watch = watchPage(page, product.url);
  await page.goto(product.url);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Trending" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is attention backed by money?");
  await expect(tokenRows(page)).toHaveCount(15);
  const coins = await trendingCoins(product.url);
  expect(await shownIds(page)).toEqual(coins.toSorted((a, b) => a.place - b.place).map(({ id }) => id));
  await expect(tokenRows(page).nth(2)).toContainText("#3");
  const turnovers = await shownTurnovers(page);
  for (const [index, coin] of coins.entries()) {
    const shown = turnovers[index] ?? null;
    if (coin.row?.turnover == null) expect(shown).toBeNull();
    else expect(shown).toBeCloseTo(coin.row.turnover, 1);
  }
  watch.expectQuiet();
});

test("AI tokens are marked in words, counted, and can be shown alone", async ({ page }) => {
  await page.goto(`${product.url}/trending`);
  const ai = (await trendingCoins(product.url)).filter(({ isAi }) => isAi);
  expect(ai.length).toBeGreaterThan(0);
  expect(ai.length).toBeLessThan(15);
  await expect(page.getByRole("main")).toContainText(`${ai.length} of the 15 coins`);
  await expect(tokenRows(page).locator(".mark", { hasText: /^AI$/ })).toHaveCount(ai.length);
  await page
    .getByRole("navigation", { name: "Which coins" })
    .getByRole("link", { name: /AI only/ })
    .click();
  await expect(page).toHaveURL(`${product.url}/trending?ai=only`);
  await expect.poll(() => shownIds(page)).toEqual(ai.map(({ id }) => id));
  await page.goBack();
  await expect(tokenRows(page)).toHaveCount(15);
});

test("it can be sorted by a column and put back into the list's order, all in the address", async ({
  page,
}) => {
  await page.goto(`${product.url}/trending`);
  const listOrder = await shownIds(page);
  await expect(page.locator("th[aria-sort=ascending], th[aria-sort=descending]")).toHaveCount(0);
  await sortLink(page, "turnover").click();
  await expect(page).toHaveURL(`${product.url}/trending?sort=-turnover`);
  await expect(columnHead(page, "turnover")).toHaveAttribute("aria-sort", "descending");
  const known = (await shownTurnovers(page)).filter((turnover) => turnover !== null);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  await page.reload();
  await expect(columnHead(page, "turnover")).toHaveAttribute("aria-sort", "descending");
  await page.getByLabel("Sorted by").selectOption("Place on the list");
  await expect(page).toHaveURL(`${product.url}/trending`);
  await expect.poll(() => shownIds(page)).toEqual(listOrder);
});

test("what the address asks for and is not understood is said", async ({ page }) => {
  await page.goto(`${product.url}/trending?ai=perhaps&sort=luck`);
  await expect(tokenRows(page)).toHaveCount(15);
  await expect(page.getByRole("main")).toContainText("“perhaps” is not a set of coins");
  await expect(page.getByRole("main")).toContainText("“luck” is not a column");
});

test("it is readable without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.url}/trending`);
  await expect(tokenRows(page)).toHaveCount(15);
  await expect(page.getByRole("main")).toContainText("of the 15 coins");
  await context.close();
});

test("a list that cannot be had is said to be so, and comes by itself", async ({ page }) => {
  await sandbox.setFaults(["/search/trending=500"]);
  const cold = await startProduct({ env: paidPlanAt(sandbox.url) });
  await page.goto(`${cold.url}/trending`);
  await expect(page.getByRole("heading", { name: "CoinGecko has a problem" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await sandbox.setFaults([]);
  await expect(tokenRows(page)).toHaveCount(15, { timeout: 45_000 });
  await cold.stop();
});

test("a list without numbers keeps its coins and says what is missing", async ({ page }) => {
  await sandbox.setFaults(["/coins/markets=500"]);
  const partial = await startProduct({ env: paidPlanAt(sandbox.url) });
  await page.goto(`${partial.url}/trending`);
  await expect(tokenRows(page)).toHaveCount(15);
  await expect(page.getByRole("main")).toContainText("some are missing, CoinGecko error");
  await expect(page.getByRole("main")).toContainText("the turnover of 15 is not known");
  expect(await shownTurnovers(page)).toEqual(Array.from({ length: 15 }, () => null));
  await sandbox.setFaults([]);
  await partial.stop();
});
