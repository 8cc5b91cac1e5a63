/** Lists going out of a browser as files, and into it. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { keepLists, keptBook, keptMark, keptPin } from "./kept-lists.ts";

export const NOTE = "my own words, nobody else’s";

/** A list “Mine” of two tokens. */
export const MINE = keptBook([
  keptPin("opengradient", {
    name: "OpenGradient",
    symbol: "OPG",
    mark: keptMark("live", 0.25),
    note: NOTE,
    wrongIf: "=HYPERLINK(1)",
  }),
  keptPin("grass", { name: "Grass", symbol: "GRASS", mark: keptMark("live", 0.5) }),
]);

/** The page of all lists, in a browser that keeps `MINE`. `url`: the product's. */
export async function openMine(page: Page, url: string): Promise<void> {
  await keepLists(page, url, MINE);
  await page.goto(`${url}/watchlists`);
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
}

/** The text of the file that is saved as JSON, CSV, Ids or TradingView. */
export async function exported(page: Page, kind: string): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Save as ${kind}` })
    .click();
  const text = await readFile(await (await download).path(), "utf8");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  return text;
}

/** The import dialog, once the file has been given to it. */
export async function given(page: Page, name: string, content: string | Buffer): Promise<Locator> {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import lists" });
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await dialog.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer });
  return dialog;
}
