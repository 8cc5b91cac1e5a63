/**
 * The upstream fails while somebody looks. With data: they stay, with their age and the reason. Without: a page that says
 * what is wrong. Both find back by themselves. Here stand the faults that differ on screen; all of them are met in
 * `lib/server/wiring/faults.test.ts`.
 */
import { expect, type Page, test } from "@playwright/test";
import { ageKeptAnswers } from "./support/age-answers.ts";
import {
  expectSameDocument,
  markDocument,
  shownRows,
  tokenRows,
  waitForAllRows,
} from "./support/board-page.ts";
import { paidPlanAt } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";

const MINUTE_MS = 60_000;
/** Long enough that a screen asks again: the board is refreshed every two minutes. */
const ONE_INTERVAL_MS = 3 * MINUTE_MS;
/** The first back-off, what a browser adds to it, and the work. */
const RECOVERY_MS = 25_000;

interface Failure {
  readonly name: string;
  readonly reason: string;
  readonly headline: string;
  begin(sandbox: Sandbox): Promise<Sandbox>;
  end(sandbox: Sandbox): Promise<Sandbox>;
}

/** A fault of the running stand-in. */
function answering(name: string, rule: string, reason: string, headline: string): Failure {
  const faults = async (sandbox: Sandbox, rules: readonly string[]) => {
    await sandbox.setFaults(rules);
    return sandbox;
  };
  return {
    name,
    reason,
    headline,
    begin: (sandbox) => faults(sandbox, [`*=${rule}`]),
    end: (sandbox) => faults(sandbox, []),
  };
}

/** Nothing listens at the stand-in's port any more, until it does again. */
const nobodyThere: Failure = {
  name: "refuses connections",
  reason: "unreachable",
  headline: "CoinGecko cannot be reached",
  async begin(sandbox) {
    await sandbox.stop();
    return sandbox;
  },
  end: (sandbox) => startSandbox({ args: ["--port", new URL(sandbox.url).port] }),
};

const FAILURES: readonly Failure[] = [
  answering("limits the rate", "429:5", "rate limited", "CoinGecko asked us to slow down"),
  nobodyThere,
  answering("sends a web page", "html-200", "invalid answer", "The answer could not be read"),
  answering("knows no figure", "nulls", "invalid answer", "The answer could not be read"),
];

let sandbox: Sandbox;
let product: Product;

test.beforeEach(async () => {
  sandbox = await startSandbox();
});

test.afterEach(async () => {
  await product.stop();
  await sandbox.stop();
});

function startOnSandbox(): Promise<Product> {
  return startProduct({ env: paidPlanAt(sandbox.url) });
}

function standInNotice(page: Page) {
  return page.getByText(`Stand-in for CoinGecko: ${new URL(sandbox.url).host}.`, { exact: true });
}

for (const failure of FAILURES) {
  test(`a board stays when its upstream ${failure.name}, and finds back by itself`, async ({ page }) => {
    product = await startOnSandbox();
    await page.clock.install();
    await page.goto(product.url);
    await waitForAllRows(page);
    await expect(standInNotice(page)).toBeVisible();
    await expect(page.locator("table.token-table")).toHaveAttribute("data-stale", "false");
    const before = await shownRows(page);
    await markDocument(page);

    sandbox = await failure.begin(sandbox);
    ageKeptAnswers(product.dataDir, 10 * MINUTE_MS);
    await product.restart();
    await page.clock.fastForward(ONE_INTERVAL_MS);

    const main = page.getByRole("main");
    await expect(main).toContainText(new RegExp(`1\\d min old, ${failure.reason}`));
    await expect(page.getByRole("banner")).toContainText(failure.reason);
    await expect(page.locator("table.token-table")).toHaveAttribute("data-stale", "true");
    expect(await shownRows(page)).toEqual(before);
    await expect(standInNotice(page)).toBeVisible();

    sandbox = await failure.end(sandbox);
    await expect(page.locator("table.token-table")).toHaveAttribute("data-stale", "false", {
      timeout: RECOVERY_MS,
    });
    await expect(main).toContainText(/\d+ s old/);
    await expect(page.getByRole("banner")).not.toContainText(failure.reason, { timeout: RECOVERY_MS });
    await expectSameDocument(page);
  });

  test(`a first visit says so when the upstream ${failure.name}, shows no number, and finds back by itself`, async ({
    page,
  }) => {
    sandbox = await failure.begin(sandbox);
    product = await startOnSandbox();
    await page.goto(product.url);
    await markDocument(page);
    await expect(page.getByRole("heading", { name: failure.headline })).toBeVisible();
    await expect(standInNotice(page)).toBeVisible();
    await expect(tokenRows(page)).toHaveCount(0);
    const text = await page.getByRole("main").innerText();
    expect(text).toMatch(/next try in \d|trying now/i);
    expect(text.replace(/next try in [\d:]+( m?s| min)?/gi, "")).not.toMatch(/\d|\$/);
    await expect(page.getByRole("banner")).not.toContainText("$");

    sandbox = await failure.end(sandbox);
    await expect(tokenRows(page).first()).toBeVisible({ timeout: RECOVERY_MS });
    await waitForAllRows(page);
    await expect(page.getByRole("heading", { name: failure.headline })).toHaveCount(0);
    await expect(page.getByRole("banner")).toContainText("$", { timeout: RECOVERY_MS });
    await expectSameDocument(page);
  });
}

test("a board stays when our own server does not answer, and finds back when it does", async ({ page }) => {
  product = await startOnSandbox();
  await page.clock.install();
  await page.goto(product.url);
  await waitForAllRows(page);
  const before = await shownRows(page);
  await markDocument(page);
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await page.clock.fastForward(ONE_INTERVAL_MS);
  await expect(page.getByRole("main")).toContainText("This Spikeline server cannot be reached");
  expect(await shownRows(page)).toEqual(before);
  await page.unroute("**/api/**");
  await page.clock.fastForward(MINUTE_MS);
  await expect(page.getByRole("main")).not.toContainText("This Spikeline server cannot be reached");
  await expect(page.locator("table.token-table")).toHaveAttribute("data-stale", "false");
  await expectSameDocument(page);
});
