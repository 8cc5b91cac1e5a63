/** A token's page and a comparison while single answers of the upstream fail: what is there stands, what is missing says why. */
import { expect, test } from "@playwright/test";
import { FAULT_WORDS } from "../lib/catalog/fault-words.ts";
import { paidPlanAt } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";

/** What is said of each fault. */
const WORDS = {
  "503": FAULT_WORDS["server-error"].headline,
  "html-200": FAULT_WORDS["invalid-answer"].headline,
  "429:60": FAULT_WORDS["rate-limited"].headline,
} as const;
const REASONS = {
  "503": FAULT_WORDS["server-error"].reason,
  "html-200": FAULT_WORDS["invalid-answer"].reason,
  "429:60": FAULT_WORDS["rate-limited"].reason,
} as const;
const FAULTS = ["503", "html-200", "429:60"] as const;

let sandbox: Sandbox;
let product: Product;

test.beforeEach(async () => {
  sandbox = await startSandbox();
  product = await startProduct({ env: paidPlanAt(sandbox.url) });
  await expect(async () => {
    const response = await fetch(`${product.url}/api/board`);
    expect(response.status).toBe(200);
  }).toPass();
});

test.afterEach(async () => {
  await product.stop();
  await sandbox.stop();
});

for (const fault of FAULTS) {
  test(`histories answered with ${fault}: the numbers stand, chart and past say why they are missing`, async ({
    page,
  }) => {
    await sandbox.setFaults([`/coins/{id}/market_chart=${fault}`, `/coins/{id}/market_chart/range=${fault}`]);
    await page.goto(`${product.url}/tokens/opengradient`);
    const main = page.getByRole("main");
    await expect(main.getByRole("definition").first()).toContainText(/\d/);
    await expect(main).toContainText("Its history could not be had", { timeout: 20_000 });
    await expect(main).toContainText("What stands elsewhere on this page is another answer");
    await expect(main).toContainText(WORDS[fault]);
    const beta = main.getByRole("definition").filter({ has: page.locator('[data-hint="method:beta"]') });
    await expect(beta.first()).toContainText(`Its history could not be had: ${REASONS[fault]}.`);
    await page.goto(`${product.url}/compare?ids=bitcoin,opengradient`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare");
    await expect(main).toContainText(WORDS[fault], { timeout: 20_000 });
  });
}

test("a profile that cannot be had leaves the contract, from our copy of the list", async ({ page }) => {
  await sandbox.setFaults(["/coins/{id}=503"]);
  await page.goto(`${product.url}/tokens/opengradient`);
  const main = page.getByRole("main");
  await expect(main).toContainText("Its links could not be had", { timeout: 20_000 });
  await expect(main.locator("code").first()).toContainText(/^0x/);
  await expect(main.getByRole("definition").first()).toContainText(/\d/);
});
