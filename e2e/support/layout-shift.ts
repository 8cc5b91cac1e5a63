/** How much of a page has moved while nobody touched it: the sum of its layout shifts. */
import type { Page } from "@playwright/test";

/** Begins to add up with the next page that is opened. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const root = document.documentElement;
      const before = Number(root.dataset["shift"] ?? 0);
      const shifts = list.getEntries().map((entry) => ("value" in entry ? Number(entry.value) : 0));
      root.dataset["shift"] = String(shifts.reduce((sum, shift) => sum + shift, before));
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The sum so far. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0));
}
