/** Recorded markets on screen: the real ones where they are at hand, and one that the journey writes itself. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { writeRecording } from "../lib/testing/recording-folder.ts";
import { boardAnswer } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

const SHARED = path.resolve(import.meta.dirname, "../../shared/recordings");
const REAL = ["opg-first-days", "cmc-daily-2026", "daily-2025-26"];

function tokenLinks(page: Page) {
  return page.getByRole("table").getByRole("link").and(page.locator("[href^='/tokens/']"));
}

async function expectBoardOf(page: Page, product: Product, label: RegExp): Promise<void> {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/?preset=all`);
  await expect(page.getByText(label).first()).toBeVisible();
  await expect(tokenLinks(page).first()).toBeVisible();
  watch.expectQuiet();
}

for (const name of REAL) {
  test.describe(name, () => {
    const folder = path.join(SHARED, name);
    const isAbsent = !existsSync(folder);
    if (isAbsent) console.warn(`Skipped: there is no recording at ${folder}, so it is not on screen.`);
    test.skip(isAbsent, `there is no recording at ${folder}`);

    test("fills the board, and every page says that it is a recording", async ({ page }) => {
      const product = await startProduct({ env: { UPSTREAM: `recording:${folder}` } });
      try {
        await expectBoardOf(page, product, new RegExp(`Recorded market: ${name}, .* UTC`));
        const { meta, rowCount } = await boardAnswer(product.url);
        expect(meta.source).toMatchObject({ kind: "recording" });
        expect(meta.source.key).toContain(`recording:${name}:`);
        expect(rowCount).toBeGreaterThan(15);
      } finally {
        await product.stop();
      }
    });
  });
}

test.describe("a small recording", () => {
  let folder: string;
  let product: Product;

  test.beforeAll(async () => {
    folder = writeRecording(mkdtempSync(path.join(tmpdir(), "spikeline-recording-")));
    product = await startProduct({
      env: { UPSTREAM: `recording:${folder}`, RECORDING_AT: "2026-05-09T08:00:00Z" },
    });
  });

  test.afterAll(async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is on the board with its name, its moment and its own title as the source", async ({ page }) => {
    await expectBoardOf(page, product, /Recorded market: ten-days, 2026-05-09 08:00 UTC/);
    await expect(page.getByRole("contentinfo")).toContainText("Ten days of three coins, made for a test");
    expect((await boardAnswer(product.url)).rows.map(({ id }) => id).toSorted()).toEqual([
      "grass",
      "late-token",
    ]);
  });

  for (const address of ["/tokens/grass", "/status", "/methods"]) {
    test(`${address} says that the market is a recording`, async ({ page }) => {
      const watch = watchPage(page, product.url);
      await page.goto(product.url + address, { waitUntil: "networkidle" });
      await expect(page.getByText(/Recorded market: ten-days, 2026-05-09 08:00 UTC/).first()).toBeVisible();
      watch.expectQuiet();
    });
  }
});

test("a recording that is not there stops the start, in a line that names the file", async () => {
  const missing = path.join(tmpdir(), "spikeline-no-such-recording");
  await expect(startProduct({ env: { UPSTREAM: `recording:${missing}` } })).rejects.toThrow(
    /manifest\.json is missing/,
  );
});
