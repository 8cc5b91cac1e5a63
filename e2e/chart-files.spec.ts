/** What a chart's page hands over as files: the picture that is on screen with its words, and the numbers under it. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

const PAGES = [
  { what: "a token", address: "/tokens/opengradient", file: "spikeline-opengradient-2026-05-22T0840Z" },
  {
    what: "a comparison",
    address: "/compare?ids=bitcoin,opengradient,grass",
    file: "spikeline-compare-2026-05-22T0840Z",
  },
] as const;

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The share of a band's pixels that are not the picture's ground; `from` and `to` are shares of its height. */
async function inkIn(page: Page, png: Buffer, from: number, to: number): Promise<number> {
  return page.evaluate(
    async ([base64, top, bottom]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (context === null) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const [startY, rows] = [Math.floor(image.height * top), Math.floor(image.height * (bottom - top))];
      const { data } = context.getImageData(0, startY, image.width, rows);
      const ground = context.getImageData(0, 0, 1, 1).data;
      let inked = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ([0, 1, 2].some((channel) => data[at + channel] !== ground[channel])) inked += 1;
      }
      return inked / (data.length / 4);
    },
    [png.toString("base64"), from, to] as const,
  );
}

for (const { what, address, file } of PAGES) {
  test.describe(`the page of ${what}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(product.url + address);
      await expect(page.locator("svg.recharts-surface").first()).toBeVisible();
      await page.getByRole("button", { name: "Share", exact: true }).click();
    });

    test("gives its chart as a picture with title, lines and source", async ({ page }) => {
      const watch = watchPage(page, product.url);
      const { name, bytes } = await saved(page, "Chart (PNG)");
      expect(name).toBe(`${file}.png`);
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      for (const [from, to] of [
        [0, 0.09],
        [0.15, 0.8],
        [0.88, 1],
      ] as const) {
        expect(await inkIn(page, bytes, from, to)).toBeGreaterThan(0.004);
      }
      watch.expectQuiet();
    });

    test("gives its numbers as a table that says whose they are", async ({ page }) => {
      const { name, bytes } = await saved(page, "Numbers (CSV)");
      const lines = bytes.toString().trimEnd().split("\r\n");
      expect(name).toBe(`${file}.csv`);
      expect(lines.filter((line) => line.startsWith("#")).join("\n")).toContain("imulated market");
      const table = lines.filter((line) => !line.startsWith("#"));
      expect(table[0]).toMatch(/^time_utc,/);
      expect(table.length).toBeGreaterThan(100);
      expect(table.at(-1)).toContain("0.269");
    });
  });
}

test("a young token beside an old one: from when both are drawn, and a column of it in the file", async ({
  page,
}) => {
  await page.goto(`${product.url}/tokens/bittensor?with=opengradient,bittensor&range=1y`);
  const main = page.getByRole("main");
  await expect(main).toContainText("“bittensor” is the token itself, which is not drawn beside itself.");
  await expect(main).toContainText(
    /All are drawn from .* on, when all have a price: OpenGradient has none before/,
  );
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const lines = (await saved(page, "Numbers (CSV)")).bytes.toString().trimEnd().split("\r\n");
  const [head = "", ...rows] = lines.filter((line) => !line.startsWith("#"));
  expect(head).toMatch(/,opengradient_price_usd$/);
  expect(rows[0]).toMatch(/,$/);
  expect(rows.at(-1)).toMatch(/,0\.269\d*$/);
});
