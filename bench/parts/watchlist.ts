/** What 500 pins cost the browser: a list of them next to the board, and one press of a star. */
import type { Browser, Page } from "@playwright/test";
import { keepLists, keptBook, keptMark, keptPin } from "../../e2e/support/kept-lists.ts";
import { SearchJson, textSearchPath } from "../../lib/contract/search.ts";
import { launchChromium } from "../browser/chromium.ts";
import { interleaved } from "../measure/interleaved.ts";
import { medianOf } from "../measure/spread.ts";
import type { Findings, Measure, Part } from "../report/findings.ts";
import { type BoardProduct, startBoardProduct } from "../servers/board-product.ts";

const ROUNDS = 5;
const PINS = 500;
const FEW_PINS = 5;
const CPU_SLOWDOWN = 4;
const TOGGLES = 6;
const GIVE_UP_MS = 60_000;

const BOARD = "/?preset=all";
const LIST = "/watchlists/mine";

interface Subject {
  readonly name: string;
  readonly path: string;
  readonly pins: number;
}

const LIST_OF_500: Subject = { name: "a list of 500 pins", path: LIST, pins: PINS };
const BOARD_WITH_500: Subject = { name: "the board, 500 pins kept", path: BOARD, pins: PINS };
const BOARD_WITH_FEW: Subject = { name: "the board, 5 pins kept", path: BOARD, pins: FEW_PINS };
const SUBJECTS = [LIST_OF_500, BOARD_WITH_500, BOARD_WITH_FEW] as const;

interface Result {
  /** From the start of the navigation until the rows are known and painted. */
  readonly mount: number;
  /** From the press of a star until it is painted as pressed, or not. */
  readonly toggle: number;
}

interface PinnedIds {
  readonly ids: readonly string[];
  /** How many of them, the first ones, the market lists. The others are named on the page without numbers. */
  readonly listed: number;
}

/** The board's ids first, then what a search finds, then invented ones. */
async function someIds({ url, board }: BoardProduct): Promise<PinnedIds> {
  const found = new Set(board.rows.map(({ id }) => id));
  for (const letter of "abcdefghijklmnopqrstuvwxyz") {
    const response = await fetch(url + textSearchPath(letter));
    for (const { id } of SearchJson.parse(await response.json()).coins) found.add(id);
  }
  const listed = [...found].slice(0, PINS);
  const invented = Array.from({ length: PINS - listed.length }, (_, index) => `no-such-token-${index}`);
  return { ids: [...listed, ...invented], listed: listed.length };
}

/** Resolves in the page once the table says that it knows so many rows, and they are painted. */
function rowsPainted(page: Page, atLeast: number): Promise<number> {
  return page.evaluate(
    ({ rows, giveUpMs }) =>
      new Promise<number>((resolve, reject) => {
        const look = () => {
          const table = document.querySelector("table.token-table");
          const known = Number(table?.getAttribute("aria-rowcount") ?? 0) - 1;
          const isDrawn = (table?.querySelectorAll("tr[data-id]").length ?? 0) > 0;
          const isThere = known >= rows && isDrawn && table?.querySelector("tr.awaited") === null;
          if (isThere) requestAnimationFrame(() => resolve(performance.now()));
          else if (performance.now() > giveUpMs) reject(new Error(`only ${known} rows came`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    { rows: atLeast, giveUpMs: GIVE_UP_MS },
  );
}

function togglePainted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const star = document.querySelectorAll<HTMLElement>("table.token-table button.pin")[7];
        const before = star?.getAttribute("aria-pressed");
        const startedMs = performance.now();
        if (star === undefined) {
          reject(new Error("no row has a star"));
          return;
        }
        star.click();
        const look = () => {
          const isTurned = !star.isConnected || star.getAttribute("aria-pressed") !== before;
          if (isTurned) requestAnimationFrame(() => resolve(performance.now() - startedMs));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

async function measure(
  browser: Browser,
  product: BoardProduct,
  { ids, listed }: PinnedIds,
  { path, pins }: Subject,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  try {
    const { key } = product.board.meta.source;
    const book = keptBook(ids.slice(0, pins).map((id) => keptPin(id, { name: id, mark: keptMark(key, 1) })));
    await keepLists(page, product.url, book);
    const devTools = await context.newCDPSession(page);
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await page.goto(product.url + path, { waitUntil: "commit" });
    const mount = await rowsPainted(page, path === LIST ? listed : product.board.rowCount);
    // The first press fetches its code.
    await togglePainted(page);
    const toggles: number[] = [];
    for (let turn = 0; turn < TOGGLES; turn += 1) toggles.push(await togglePainted(page));
    return { mount, toggle: medianOf(toggles) };
  } finally {
    await context.close();
  }
}

function measuresOf(results: ReadonlyMap<string, readonly Result[]>): readonly Measure[] {
  const median = ({ name }: Subject, figure: keyof Result) =>
    medianOf((results.get(name) ?? []).map((result) => result[figure]));
  const compared = (what: string, figure: keyof Result, ours: Subject, other: Subject): Measure => ({
    what: `${what}, ${ours.name}`,
    unit: "ms",
    value: median(ours, figure),
    against: { name: other.name, value: median(other, figure) },
    aim: null,
  });
  return [
    compared("navigation until the rows are painted", "mount", LIST_OF_500, BOARD_WITH_500),
    compared("navigation until the rows are painted", "mount", BOARD_WITH_500, BOARD_WITH_FEW),
    compared("star pressed until it is painted", "toggle", LIST_OF_500, BOARD_WITH_FEW),
    compared("star pressed until it is painted", "toggle", BOARD_WITH_500, BOARD_WITH_FEW),
  ];
}

async function run(): Promise<Findings> {
  const product = await startBoardProduct();
  const browser = await launchChromium();
  try {
    const ids = await someIds(product);
    const rivals = SUBJECTS.map((subject) => ({
      name: subject.name,
      measure: () => measure(browser, product, ids, subject),
    }));
    return { measures: measuresOf(await interleaved(rivals, ROUNDS)), tables: [], broken: [] };
  } finally {
    await browser.close();
    await product.stop();
  }
}

export const watchlist: Part = {
  name: "watchlist",
  title: `lists in Chromium, slowed down four times, medians of ${ROUNDS} pages each`,
  run,
};
