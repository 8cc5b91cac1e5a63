/** Every page, dark and light, in both palettes, wide and narrow, before axe; and the board by keyboard alone. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { columnHead, shownIds, sortLink, waitForAllRows } from "./support/board-page.ts";
import { apiAt, closedPort } from "./support/closed-port.ts";
import { paidPlanAt } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";
import { openSettings } from "./support/settings.ts";

const PAGES = [
  "/",
  "/?preset=all",
  "/trending",
  "/tokens/opengradient",
  "/tokens/opengradient?at=2026-05-20T08:40Z",
  "/tokens/no-such-token",
  "/compare",
  "/status",
  "/methods",
  "/no-such-page",
] as const;
const THEMES = ["dark", "light"] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

let product: Product;
let withoutData: Product;
let sandbox: Sandbox;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
  const nothing = { UPSTREAM: "live", COINGECKO_BASE_URL: apiAt(await closedPort()) };
  withoutData = await startProduct({ env: nothing });
  sandbox = await startSandbox();
});

test.afterAll(async () => {
  await Promise.all([product.stop(), withoutData.stop(), sandbox.stop()]);
});

/** Rows of the board after these are the same again, and cost half a minute. */
const FURTHER_ROWS = "table.token-table tbody tr:nth-child(n + 7)";

/** What axe objects to, a line for each. */
async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const found = (await axe.exclude(FURTHER_ROWS).analyze()).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The same of everything that has other colours in the other palette. */
async function violationsInBlueAndOrange(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.dataset["palette"] = "blue-orange";
  });
  const coloured = new AxeBuilder({ page }).include(":is(.text-gain, .text-loss)");
  return violations(coloured.withRules("color-contrast"));
}

for (const colorScheme of THEMES) {
  for (const viewport of SIZES) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport });

      for (const path of PAGES) {
        test(`axe has nothing to say about ${path}`, async ({ page }) => {
          await page.goto(product.url + path, { waitUntil: "networkidle" });
          await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
          expect(await violations(new AxeBuilder({ page }))).toEqual([]);
          expect(await violationsInBlueAndOrange(page)).toEqual([]);
        });
      }

      test("axe has nothing to say about the settings and the help", async ({ page }) => {
        await page.goto(`${product.url}/methods`);
        await openSettings(page);
        expect(await violations(new AxeBuilder({ page }))).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Keyboard" }).click();
        await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
        expect(await violations(new AxeBuilder({ page }))).toEqual([]);
      });

      test("axe has nothing to say about a board without data", async ({ page }) => {
        await page.goto(withoutData.url);
        await expect(page.getByRole("heading", { name: "CoinGecko cannot be reached" })).toBeVisible();
        expect(await violations(new AxeBuilder({ page }))).toEqual([]);
      });
    });
  }
}

for (const colorScheme of THEMES) {
  test.describe(`stale, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe has nothing to say about unknown figures and an explanation", async ({ page }) => {
      await sandbox.setFaults(["/coins/markets=wrong-types"]);
      const partial = await startProduct({ env: paidPlanAt(sandbox.url) });
      await page.goto(`${partial.url}/?preset=all&sort=cap`);
      await waitForAllRows(page);
      await sortLink(page, "turnover").hover();
      await expect(page.getByRole("tooltip")).toBeVisible();
      expect(await violations(new AxeBuilder({ page }))).toEqual([]);
      await partial.stop();
    });
  });
}

test("the first Tab offers the way past the header", async ({ page }) => {
  await page.goto(product.url);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("a column's head explains itself when it is reached, and sorts by Enter", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const before = await shownIds(page);
  const turnover = sortLink(page, "turnover");
  await sortLink(page, "cap").focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(turnover).toBeFocused();
  const card = page.getByRole("tooltip");
  await expect(card).toContainText("Volume of 24 hours over market cap");
  await expect(turnover).toHaveAttribute("aria-describedby", /./);
  await page.keyboard.press("Tab");
  await expect(card.getByRole("link", { name: "How it is computed" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await turnover.focus();
  await page.keyboard.press("Enter");
  await expect(columnHead(page, "turnover")).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(() => shownIds(page)).not.toEqual(before);
  await expect(turnover).toBeFocused();
});

test("a token is opened by keyboard", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const link = page.locator("table.token-table tbody [data-column=name] a").first();
  const name = await link.innerText();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});
