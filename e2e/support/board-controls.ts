/** What stands above the table, as a visitor uses it. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { z } from "zod";
import { FILTER_CATEGORIES } from "../../lib/catalog/ai-categories.ts";
import { type BoardAnswer, boardAnswer, settledBoardAnswer, shownIds, waitForAllRows } from "./board-page.ts";

const Surroundings = z.object({
  bitcoin: z.looseObject({ value: z.looseObject({}) }),
  category: z.looseObject({ value: z.looseObject({}) }),
  trending: z.object({ value: z.array(z.object({ id: z.string() })) }),
});

const KnownCategories = z.object({ knownCategories: z.array(z.string()) });

/** All that the filters work on. */
export interface SettledBoard {
  readonly rows: BoardAnswer["rows"];
  readonly trendingIds: readonly string[];
}

async function ask<T>(url: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const response = await fetch(url);
  return schema.safeParse(await response.json()).data;
}

/** The board once the product knows everything that it asks for after it, a call at a time. */
export async function settledBoard(origin: string): Promise<SettledBoard> {
  await settledBoardAnswer(origin);
  const knownCategories = async () =>
    (await ask(`${origin}/api/board`, KnownCategories))?.knownCategories.length;
  const surroundings = () => ask(`${origin}/api/context`, Surroundings);
  await expect.poll(knownCategories, { timeout: 30_000 }).toBe(FILTER_CATEGORIES.length);
  await expect.poll(surroundings, { timeout: 30_000 }).toBeDefined();
  const { rows } = await boardAnswer(origin);
  return { rows, trendingIds: (await surroundings())?.trending.value.map(({ id }) => id) ?? [] };
}

/** Opens the board at a query, with all of its rows. */
export async function openBoard(page: Page, origin: string, query = ""): Promise<void> {
  await page.goto(`${origin}/${query}`);
  await waitForAllRows(page);
}

/** Opens the panel of a button. */
export async function openPanel(page: Page, button: string, title = button): Promise<Locator> {
  await page.getByRole("button", { name: button, exact: true }).click();
  const panel = page.getByRole("dialog", { name: title });
  await expect(panel).toBeVisible();
  return panel;
}

/** The query of the address as people read it. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Checks that the table has these tokens and no others: their number, and who stands on top. */
export async function expectTokens(
  page: Page,
  expected: readonly BoardAnswer["rows"][number][],
): Promise<void> {
  await expect(page.locator("table.token-table")).toHaveAttribute(
    "aria-rowcount",
    String(expected.length + 1),
  );
  const ids = new Set(expected.map(({ id }) => id));
  const shown = await shownIds(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((id) => !ids.has(id))).toEqual([]);
}

/** What axe objects to in the part of the page, a line for each. */
export async function violationsIn(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
