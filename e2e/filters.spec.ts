/** Every filter and every preset: what the address says, the table shows, for everybody who opens the link. */
import { expect, type Page, test } from "@playwright/test";
import { FILTER_CATEGORIES } from "../lib/catalog/ai-categories.ts";
import { boardColumn } from "../lib/catalog/board-columns.ts";
import { PRESETS, type PresetId } from "../lib/catalog/board-presets.ts";
import type { RangeFilter } from "../lib/domain/board-view.ts";
import {
  expectTokens,
  openBoard,
  openPanel,
  queryOf,
  type SettledBoard,
  settledBoard,
  violationsIn,
} from "./support/board-controls.ts";
import { type BoardAnswer, shownIds, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { openBeforeItsScript } from "./support/late-script.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

type Row = BoardAnswer["rows"][number];

let product: Product;
let board: SettledBoard;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
  board = await settledBoard(product.url);
});

test.afterAll(async () => {
  await product.stop();
});

function between(field: string, min: number, max: number) {
  return (row: Row) => {
    const value = row[field];
    return typeof value === "number" && value >= min && value <= max;
  };
}

function trendOf(row: Row, part: "direction" | "path"): unknown {
  const { trend } = row;
  return typeof trend === "object" && trend !== null && part in trend
    ? Object.entries(trend).find(([name]) => name === part)?.[1]
    : null;
}

function atMostDays({ listingAge }: Row): number {
  return typeof listingAge === "object" && listingAge !== null && "atMostDays" in listingAge
    ? Number(listingAge.atMostDays ?? Infinity)
    : Infinity;
}

function isOfCategory({ categories }: Row, id: string): boolean {
  return Array.isArray(categories) && categories.includes(id);
}

function isTrending({ id }: Row): boolean {
  return board.trendingIds.includes(id);
}

/** Checks the table now, and again for somebody who opens the address anew. */
async function expectRestored(page: Page, query: string, expected: readonly Row[]): Promise<void> {
  await expect.poll(() => queryOf(page)).toBe(query);
  await expectTokens(page, expected);
  await page.reload();
  await waitForAllRows(page);
  await expectTokens(page, expected);
}

interface RangeCase {
  readonly id: RangeFilter;
  readonly from: string;
  readonly to: string;
  readonly query: string;
  readonly passes: (row: Row) => boolean;
}

const RANGES: readonly RangeCase[] = [
  { id: "cap", from: "5M", to: "$50M", query: "?cap=5M..50M", passes: between("marketCapUsd", 5e6, 50e6) },
  {
    id: "volume",
    from: "250k",
    to: "",
    query: "?volume=250K..",
    passes: between("volume24hUsd", 250e3, 1e15),
  },
  { id: "turnover", from: "0.1", to: "1", query: "?turnover=0.1..1", passes: between("turnover", 0.1, 1) },
  { id: "peer", from: "75", to: "", query: "?peers=75..", passes: between("turnoverPeerPct", 0.75, 1) },
  {
    id: "change1h",
    from: "−0.5",
    to: "0.5 %",
    query: "?1h=-0.5..0.5",
    passes: between("change1h", -0.005, 0.005),
  },
  { id: "change24h", from: "", to: "-5", query: "?24h=..-5", passes: between("change24h", -1, -0.05) },
  { id: "change7d", from: "10", to: "", query: "?7d=10..", passes: between("change7d", 0.1, 1e3) },
  { id: "change30d", from: "0", to: "20", query: "?30d=0..20", passes: between("change30d", 0, 0.2) },
  { id: "relBtc", from: "5", to: "", query: "?vsbtc=5..", passes: between("relBtc7d", 0.05, 1e3) },
  { id: "age", from: "", to: "7", query: "?age=..7", passes: (row) => atMostDays(row) <= 7 },
];

for (const { id, from, to, query, passes } of RANGES) {
  test(`a range of ${id}: asked for in the panel, shown, and restored from the address`, async ({ page }) => {
    const expected = board.rows.filter(passes);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(board.rows.length);
    await openBoard(page, product.url, "?preset=all");
    const panel = await openPanel(page, "Filters");
    const { label } = boardColumn(id);
    await panel.getByLabel(new RegExp(`^${label}, from`)).fill(from);
    await panel.getByLabel(new RegExp(`^${label}, to`)).fill(to);
    await page.keyboard.press("Enter");
    await expect(panel).toContainText(`${expected.length} of ${board.rows.length} tokens pass.`);
    await expectRestored(page, query, expected);
  });
}

interface ChoiceCase {
  readonly name: string;
  readonly choose: readonly string[];
  readonly query: string;
  readonly passes: (row: Row) => boolean;
}

const CHOICES: readonly ChoiceCase[] = [
  {
    name: "directions of the trend",
    choose: ["up", "strong up"],
    query: "?trend=strong-up,up",
    passes: (row) => ["up", "strong-up"].includes(String(trendOf(row, "direction"))),
  },
  {
    name: "a path of the trend",
    choose: ["steady"],
    query: "?path=steady",
    passes: (row) => trendOf(row, "path") === "steady",
  },
  ...FILTER_CATEGORIES.map(({ id, name }) => ({
    name: `the category ${name}`,
    choose: [name],
    query: `?category=${id}`,
    passes: (row: Row) => isOfCategory(row, id),
  })),
  { name: "attention", choose: ["Only trending"], query: "?preset=trending", passes: isTrending },
];

for (const { name, choose, query, passes } of CHOICES) {
  test(`${name}: chosen in the panel, shown, and restored from the address`, async ({ page }) => {
    const expected = board.rows.filter(passes);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(board.rows.length);
    await openBoard(page, product.url, "?preset=all");
    const panel = await openPanel(page, "Filters");
    for (const option of choose) await panel.getByRole("checkbox", { name: option, exact: true }).check();
    await expectRestored(page, query, expected);
    await openPanel(page, "Filters");
    for (const option of choose)
      await expect(panel.getByRole("checkbox", { name: option, exact: true })).toBeChecked();
    await panel.getByRole("checkbox", { name: choose[0] ?? "", exact: true }).uncheck();
    await expect.poll(() => queryOf(page)).not.toBe(query);
  });
}

test("text finds by name, symbol and id while it is typed, without a step back for every key", async ({
  page,
}) => {
  await openBoard(page, product.url, "?preset=all");
  const steps = await page.evaluate(() => window.history.length);
  const box = page.getByRole("searchbox", { name: "Name, symbol or id contains" });
  await box.pressSequentially("OPENG", { delay: 40 });
  await expect.poll(() => queryOf(page)).toBe("?q=OPENG");
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
  await expectRestored(
    page,
    "?q=OPENG",
    board.rows.filter(({ id }) => id.includes("openg")),
  );
  await expect(box).toHaveValue("OPENG");
  await box.fill("");
  await expect.poll(() => queryOf(page)).toBe("?preset=all");
  await box.fill(
    board.rows
      .find(({ id }) => id === "grass")
      ?.["symbol"]?.toString()
      .toLowerCase() ?? "",
  );
  await expect(tokenRows(page).filter({ has: page.locator('a[href="/tokens/grass"]') })).toHaveCount(1);
});

test("text typed before the page's script came finds as well", async ({ page }) => {
  const letScriptCome = await openBeforeItsScript(page, `${product.url}/?preset=all`);
  const box = page.getByRole("searchbox", { name: "Name, symbol or id contains" });
  await box.fill("openg");
  await letScriptCome();
  await expect.poll(() => queryOf(page)).toBe("?q=openg");
  await expect(box).toHaveValue("openg");
  await expectTokens(
    page,
    board.rows.filter(({ id }) => id.includes("openg")),
  );
});

const PRESET_ROWS: Readonly<Record<PresetId, (row: Row) => boolean>> = {
  "small-cap": (row) => between("marketCapUsd", 1e6, 250e6)(row) && between("volume24hUsd", 100e3, 1e15)(row),
  turnover: between("turnover", 1, 1e15),
  trending: isTrending,
  "beating-btc": (row) => between("relBtc7d", 0, 1e3)(row) && between("volume24hUsd", 100e3, 1e15)(row),
  new: (row) => atMostDays(row) <= 30,
  all: () => true,
};

for (const { id, name, rule } of PRESETS) {
  test(`the preset ${name}: its tokens, their number, its rule and its address`, async ({ page }) => {
    const expected = board.rows.filter(PRESET_ROWS[id]);
    await openBoard(page, product.url, id === "all" ? "" : "?preset=all");
    const link = page.getByRole("navigation", { name: "Presets" }).getByRole("link", { name });
    await expect(link).toContainText(String(expected.length));
    await expect(link).toHaveAttribute("title", rule);
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "true");
    await expect(page.locator("[aria-label=Presets] [aria-current]")).toHaveCount(1);
    await expectRestored(page, id === "small-cap" ? "" : `?preset=${id}`, expected);
  });
}

test("what is asked for stands in chips, each of which can be dropped, and all of them at once", async ({
  page,
}) => {
  await openBoard(page, product.url, "?cap=1M..250M&volume=100K..&path=choppy&q=a");
  const chips = page.getByRole("list", { name: "Asked for" }).getByRole("listitem");
  await expect(chips).toHaveText([
    /^Cap \$1M to \$250M/,
    /^Volume 24h ≥ \$100K/,
    /^Path choppy/,
    /^“a”/,
    "Clear all",
  ]);
  await expect(page.locator("[aria-label=Presets] [aria-current]")).toHaveCount(0);
  await page.getByRole("link", { name: "Drop the filter “a”" }).click();
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await page.getByRole("link", { name: "Drop the filter Path choppy" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toBe("");
  await expect(page.getByRole("link", { name: "Small-cap AI" })).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /^Drop the filter Cap/ })).toBeFocused();
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect.poll(() => queryOf(page)).toBe("?preset=all");
  await expect(page.getByText("Every followed token")).toBeVisible();
  await page.goBack();
  await expect(chips).toHaveCount(3);
});

test("what is no number is said beside its field, and the table stays as it is", async ({ page }) => {
  await openBoard(page, product.url);
  const before = await shownIds(page);
  const panel = await openPanel(page, "Filters");
  const from = panel.getByLabel("Turnover, from");
  await from.fill("plenty");
  await page.keyboard.press("Enter");
  await expect(from).toHaveAttribute("aria-invalid", "true");
  await expect(from).toHaveAccessibleDescription("“plenty” is not a number. Write it like 2.5, 250K or 1M.");
  await from.fill("5");
  await panel.getByLabel("Turnover, to").fill("1");
  await page.keyboard.press("Enter");
  await expect(panel).toContainText("“From” is larger than “to”.");
  await panel.getByLabel("Turnover, to").fill("");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toContain("turnover=5..");
  await expect(from).toHaveAttribute("aria-invalid", "false");
  await panel.getByLabel("Turnover, from").fill("");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect.poll(() => queryOf(page)).toBe("");
  await expect(page.getByRole("button", { name: "Filters" })).toBeFocused();
  await expect.poll(() => shownIds(page)).toEqual(before);
});

test("a bound that no figure can have is said beside its field, and not asked for", async ({ page }) => {
  await openBoard(page, product.url);
  const panel = await openPanel(page, "Filters");
  const to = panel.getByLabel("Among peers, to");
  await to.fill("150");
  await page.keyboard.press("Enter");
  await expect(to).toHaveAttribute("aria-invalid", "true");
  await expect(to).toHaveAccessibleDescription("It goes from 0 to 100.");
  await panel.getByLabel("Listed for, from").fill("-1");
  await page.keyboard.press("Enter");
  await expect(panel).toContainText("It cannot be below 0.");
  expect(queryOf(page)).toBe("");
  await to.fill("50");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toContain("peers=..50");
});

test("one change is one step back", async ({ page }) => {
  await openBoard(page, product.url);
  const panel = await openPanel(page, "Filters");
  await panel.getByLabel("vs BTC 7d, from").fill("3");
  await page.keyboard.press("Enter");
  await panel.getByRole("checkbox", { name: "steady" }).check();
  await expect.poll(() => queryOf(page)).toContain("path=steady");
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe("?cap=1M..250M&volume=100K..&vsbtc=3..");
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe("");
});

test("an empty table says which filter empties it, and offers to drop it", async ({ page }) => {
  const inTurnover = board.rows.filter(between("turnover", 1, 1e15));
  await page.goto(`${product.url}/?turnover=1..&q=no-such-token-anywhere`);
  await expect(page.getByRole("heading", { name: "No token passes these filters now" })).toBeVisible();
  await expect(page.getByText(`${inTurnover.length} tokens pass.`)).toBeVisible();
  await page.getByRole("link", { name: "Without “no-such-token-anywhere”" }).click();
  await expectTokens(page, inTurnover);
});

test("what the board does not know of the address is said", async ({ page }) => {
  await openBoard(page, product.url, "?ids=grass,no-such-token&cap=cheap");
  const notes = page.getByRole("list", { name: "Notes" });
  await expect(notes).toContainText("The board does not follow no-such-token.");
  await expect(notes).toContainText("“cheap” is no range for “cap”");
  await expect.poll(() => shownIds(page)).toEqual(["grass"]);
});

test("every range that cannot be and each of the first strangers of a list is noted", async ({ page }) => {
  await openBoard(page, product.url, "?preset=all&cap=-5..1M&peers=75..150&24h=-150..&cols=foo,price,bar");
  await expect(page.getByRole("list", { name: "Notes" }).getByRole("listitem")).toHaveText([
    "“cap” cannot be below 0, so “-5..1M” is ignored.",
    "“peers” goes from 0 to 100, so “75..150” is ignored.",
    "“24h” cannot be below −100, so “-150..” is ignored.",
    "“foo” is not a column of the board.",
    "“bar” is not a column of the board.",
  ]);
  await expectTokens(page, board.rows);
});

test("names that the board does not know are noted in the order of the address", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await openBoard(page, product.url, "?zeta=1&alpha=2&mid=3&late=4");
  await expect(page.getByRole("list", { name: "Notes" }).getByRole("listitem")).toHaveText([
    "“zeta” is nothing that the board can be asked for.",
    "“alpha” is nothing that the board can be asked for.",
    "“mid” is nothing that the board can be asked for.",
  ]);
  watch.expectQuiet();
});

for (const query of ["?__proto__=1", "?q=%00", "?q=gr%00ass", "?sort=%00&cols=%00"]) {
  test(`server and browser read ${query} alike`, async ({ page }) => {
    const watch = watchPage(page, product.url);
    await openBoard(page, product.url, query);
    watch.expectQuiet();
  });
}

test("a preset that is chosen while the text is still being typed has the last word", async ({ page }) => {
  await openBoard(page, product.url);
  const box = page.getByRole("searchbox", { name: "Name, symbol or id contains" });
  const preset = page.getByRole("link", { name: "All AI" });
  await box.fill("gran");
  await preset.click();
  await expect.poll(() => queryOf(page)).toBe("?preset=all");
  await expect(box).toHaveValue("");
  await expectTokens(page, board.rows);
  expect(queryOf(page)).toBe("?preset=all");
});

for (const colorScheme of ["dark", "light"] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } });

      test("axe has nothing to say about the open filters with a complaint, and nothing sticks out", async ({
        page,
      }) => {
        await openBoard(page, product.url, "?cap=1M..&category=defai&q=a");
        const panel = await openPanel(page, "Filters");
        await panel.getByLabel("Turnover, from").fill("plenty");
        await page.keyboard.press("Enter");
        await expect(panel).toContainText("is not a number");
        expect(await violationsIn(page, "[role=search]")).toEqual([]);
        const box = await panel.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      });
    });
  }
}
