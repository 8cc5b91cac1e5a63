/** Opens the page of the token table in a browser that is slowed down, with the style sheets that the product was built with. */

import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";

/** A page needs an address to change; nothing answers there but the functions below. */
const ORIGIN = "http://table.invalid";
const SLOWED_DOWN = 4;

/** All style sheets of the build as one. Throws where there are none. */
export async function builtStyles(): Promise<string> {
  const sheets = globSync(".next/static/**/*.css").toSorted();
  if (sheets.length === 0) throw new Error("the build has no style sheets");
  const texts = await Promise.all(sheets.map((sheet) => readFile(path.resolve(sheet), "utf8")));
  return texts.join("\n");
}

function pageOf(styles: string, script: string): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    `<style>${styles}\n:root { --font-geist-sans: system-ui }</style>`,
    '<body class="flex min-h-dvh flex-col"><main class="mx-auto w-full max-w-page px-6 pt-5 pb-12"></main>',
    `<script>${script.replaceAll("</script", "<\\/script")}</script>`,
  ].join("\n");
}

/** Resolves once the page's script has run, with the processor slowed down from then on. */
export async function openPage(browser: Browser, styles: string, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const body = pageOf(styles, script);
  await page.route(`${ORIGIN}/**`, (route) =>
    new URL(route.request().url()).pathname === "/"
      ? route.fulfill({ contentType: "text/html", body })
      : route.abort(),
  );
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${ORIGIN}/`);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED_DOWN });
  return page;
}
