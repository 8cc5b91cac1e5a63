/** Nothing answers at first, so a simulated market stands in. When something does, its data take over without a reload. */
import { expect, test } from "@playwright/test";
import { z } from "zod";
import {
  boardAnswer,
  expectSameDocument,
  markDocument,
  shownRows,
  waitForAllRows,
} from "./support/board-page.ts";
import { apiAt, closedPort } from "./support/closed-port.ts";
import { PAID_PLAN } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";

/** The product looks every twenty seconds whether its upstream has come. */
const PROBE_MS = 25_000;

let port: number;
let product: Product;
let sandbox: Sandbox | null = null;

test.beforeEach(async () => {
  port = await closedPort();
  product = await startProduct({ env: { ...PAID_PLAN, COINGECKO_BASE_URL: apiAt(port) } });
});

test.afterEach(async () => {
  await product.stop();
  await sandbox?.stop();
  sandbox = null;
});

/** Another market than the one that is built in, so that its numbers differ. */
function startStandIn(): Promise<Sandbox> {
  return startSandbox({ args: ["--port", String(port), "--seed", "2"] });
}

async function sourceKind(): Promise<string> {
  return (await boardAnswer(product.url)).meta.source.kind;
}

test("an open board goes over without a reload, and never shows numbers of two sources", async ({ page }) => {
  test.slow();
  // After each change of the page: which of the sources any part of it names.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = () => {
      const text = document.body.innerText;
      const names = [
        text.includes("No number here is real") ? "simulated notice" : "",
        text.includes("Spikeline’s simulated market") ? "simulated attribution" : "",
        /\bSimulated\b(?! market)/.test(text) ? "simulated badge" : "",
        text.includes("Stand-in for CoinGecko") ? "stand-in notice" : "",
        text.includes("A stand-in that speaks") ? "stand-in attribution" : "",
        /\bStand-in\b(?! for)/.test(text) ? "stand-in badge" : "",
      ];
      seen.add(names.filter((name) => name !== "").join(", "));
      document.documentElement.dataset["sources"] = JSON.stringify([...seen]);
    };
    document.addEventListener("DOMContentLoaded", () => {
      look();
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  });
  await page.clock.install();
  await page.goto(product.url);
  await waitForAllRows(page);
  await expect(page.getByText("Simulated market.", { exact: true })).toBeVisible();
  const simulated = await shownRows(page);
  await markDocument(page);

  sandbox = await startStandIn();
  await expect.poll(sourceKind, { timeout: PROBE_MS }).toBe("stand-in");
  await page.clock.fastForward(3 * 60_000);
  await expect(page.getByText(`Stand-in for CoinGecko: 127.0.0.1:${port}.`, { exact: true })).toBeVisible();
  await waitForAllRows(page);
  await expect(page.getByText("Simulated market")).toHaveCount(0);
  const real = await shownRows(page);
  expect(real.filter((row) => simulated.includes(row))).toEqual([]);
  await expectSameDocument(page);

  const combinations = z
    .array(z.string())
    .parse(JSON.parse((await page.locator("html").getAttribute("data-sources")) ?? "null"));
  expect(combinations.length).toBeGreaterThan(1);
  expect(combinations.filter((names) => names.includes("simulated") && names.includes("stand-in"))).toEqual(
    [],
  );
});

test("the status page says when the next look is due, and goes over in its own time", async ({ page }) => {
  test.slow();
  await page.goto(`${product.url}/status`);
  await expect(page.getByRole("main")).toContainText("a simulated market stands in until it does");
  await markDocument(page);
  sandbox = await startStandIn();
  const notice = page.getByText(`Stand-in for CoinGecko: 127.0.0.1:${port}.`, { exact: true });
  await expect(notice).toBeVisible({ timeout: PROBE_MS + 15_000 });
  await expect(page.getByRole("main")).toContainText("has begun to answer.");
  await expectSameDocument(page);
});

test("where data have come once, the simulated market does not stand in again", async ({ page }) => {
  sandbox = await startStandIn();
  await product.restart();
  await page.goto(product.url);
  await expect(page.getByText(/^Stand-in for CoinGecko/)).toBeVisible();
  await waitForAllRows(page);
  await sandbox.stop();
  sandbox = null;
  await product.restart();
  expect(await sourceKind()).toBe("stand-in");
  await page.goto(product.url);
  await expect(page.getByText(/^Stand-in for CoinGecko/)).toBeVisible();
});
