/** A visitor who is quicker than the page: its HTML stands there while its script is still on the way. */
import type { Page, Route } from "@playwright/test";

/** Opens a page and withholds its script. Resolves once its HTML is there, to what lets the script come. */
export async function openBeforeItsScript(page: Page, url: string): Promise<() => Promise<void>> {
  const withheld: Route[] = [];
  let isWithheld = true;
  await page.route("**/_next/static/**/*.js", async (route) => {
    if (isWithheld) withheld.push(route);
    else await route.continue();
  });
  await page.goto(url, { waitUntil: "commit" });
  return async () => {
    isWithheld = false;
    await Promise.all(withheld.map((route) => route.continue()));
    await page.waitForLoadState("load");
  };
}
