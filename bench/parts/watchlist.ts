/** What a list of 500 pins costs the browser next to the board, and what an edit of the kept lists costs. */
import type { Browser } from "@playwright/test";
import { pagePath } from "../../lib/contract/paths.ts";
import { EMPTY_BOOK, MAX_PINS, MAX_PINS_PER_LIST } from "../../lib/domain/watchlist.ts";
import { ANCHORED_MS } from "../../lib/sandbox/ask-sandbox.ts";
import { launchChromium } from "../browser/chromium.ts";
import { interleaved } from "../measure/interleaved.ts";
import { medianOf } from "../measure/spread.ts";
import type { Findings, Measure, Part, Table } from "../report/findings.ts";
import { startBoardProduct } from "../servers/board-product.ts";
import { bookOfPins, FIRST_LIST_PATH, filledUp } from "../watchlist/book-of-pins.ts";
import { bundleScript } from "../watchlist/bundle-script.ts";
import { marketIds } from "../watchlist/market-ids.ts";
import { measureStore, type StoreTimes } from "../watchlist/measure-store.ts";
import { firstTokens, type Visit, type Visited, visit } from "../watchlist/visit.ts";

const ROUNDS = 5;
const FEW_PINS = 5;

const BOARD = `the board, ${FEW_PINS} pins`;
const FULL_BOARD = `the board, ${MAX_PINS_PER_LIST} pins`;
const LIST = `the list of ${MAX_PINS_PER_LIST} pins`;

interface Figure {
  readonly what: string;
  /** Null where a page has none. */
  readonly of: (visited: Visit) => number | null;
}

/** A press is painted two frames after the input at the soonest, whoever draws it: the work tells more. */
const FIGURES: readonly Figure[] = [
  { what: "navigation to the first 40 rows", of: ({ firstRowsMs }) => firstRowsMs },
  { what: "navigation to the whole table", of: ({ allRowsMs }) => allRowsMs },
  { what: "arrival of the numbers to the whole table", of: ({ sinceAnswerMs }) => sinceAnswerMs },
  { what: "work of the page until then", of: ({ workMs }) => workMs },
  { what: "star pressed, pin taken away", of: ({ taken }) => taken.ms },
  { what: "work for it and all that follows", of: ({ taken }) => taken.workMs },
  { what: "star pressed, pinned", of: ({ pinned }) => pinned?.ms ?? null },
  { what: "work for that and all that follows", of: ({ pinned }) => pinned?.workMs ?? null },
];

type Visits = ReadonlyMap<string, readonly Visit[]>;

function medianIn(visits: Visits, page: string, { of }: Figure): number | null {
  const values = (visits.get(page) ?? []).map(of).filter((value) => value !== null);
  return values.length === 0 ? null : medianOf(values);
}

function measuresOf(visits: Visits): readonly Measure[] {
  return [LIST, FULL_BOARD].flatMap((page) =>
    FIGURES.flatMap((figure): readonly Measure[] => {
      const value = medianIn(visits, page, figure);
      const against = medianIn(visits, BOARD, figure);
      if (value === null || against === null) return [];
      const what = `${page}: ${figure.what}`;
      return [{ what, unit: "ms", value, against: { name: BOARD, value: against }, aim: null }];
    }),
  );
}

function rowsTable(visits: Visits): Table {
  const rows = [...visits].map(([page, results]) => [page, medianOf(results.map((result) => result.rows))]);
  return { title: "Rows of the table, drawn or not", columns: ["page", "rows"], rows };
}

type Edits = ReadonlyMap<string, readonly StoreTimes[]>;

function editMeasures(edits: Edits): readonly Measure[] {
  return [...edits].map(([book, times]) => ({
    what: `an edit of the store, ${book}`,
    unit: "ms",
    value: medianOf(times.map(({ edit }) => edit)),
    against: { name: "its transaction alone", value: medianOf(times.map(({ bare }) => bare)) },
    aim: null,
  }));
}

interface Market {
  readonly url: string;
  /** Of the first rows on the board. */
  readonly firstIds: readonly string[];
  readonly ids: readonly string[];
  readonly sourceKey: string;
}

async function measuredVisits(browser: Browser, script: string, market: Market): Promise<Visits> {
  const { url, firstIds, ids, sourceKey } = market;
  const few = bookOfPins(filledUp(firstIds, FEW_PINS), sourceKey);
  const full = bookOfPins(filledUp([...new Set([...firstIds, ...ids])], MAX_PINS_PER_LIST), sourceKey);
  const pages: readonly (readonly [name: string, visited: Visited])[] = [
    [BOARD, { url, path: pagePath.board, book: few }],
    [FULL_BOARD, { url, path: pagePath.board, book: full }],
    [LIST, { url, path: FIRST_LIST_PATH, book: full }],
  ];
  // The server has had everybody's numbers once before anything is timed.
  for (const [, visited] of pages) await visit(browser, script, visited);
  const rivals = pages.map(([name, visited]) => ({ name, measure: () => visit(browser, script, visited) }));
  return interleaved(rivals, ROUNDS);
}

async function measuredEdits(browser: Browser, script: string, { url, sourceKey }: Market): Promise<Edits> {
  const rivals = [MAX_PINS_PER_LIST, MAX_PINS].map((count) => {
    const book = bookOfPins(filledUp([], count), sourceKey);
    return { name: `${count} pins`, measure: () => measureStore(browser, script, { url, book }) };
  });
  return interleaved(rivals, ROUNDS);
}

async function run(): Promise<Findings> {
  const [pageScript, storeScript] = await Promise.all([
    bundleScript("page-clock.ts"),
    bundleScript("store-clock.ts"),
  ]);
  const product = await startBoardProduct();
  const browser = await launchChromium();
  try {
    const { url, board } = product;
    const sourceKey = board.meta.source.key;
    const ids = await marketIds(board, ANCHORED_MS);
    const firstIds = await firstTokens(
      browser,
      pageScript,
      { url, path: pagePath.board, book: EMPTY_BOOK },
      FEW_PINS,
    );
    const market: Market = { url, firstIds, ids, sourceKey };
    const visits = await measuredVisits(browser, pageScript, market);
    const edits = await measuredEdits(browser, storeScript, market);
    return {
      measures: [...measuresOf(visits), ...editMeasures(edits)],
      tables: [rowsTable(visits)],
      broken: [],
    };
  } finally {
    await browser.close();
    await product.stop();
  }
}

export const watchlist: Part = {
  name: "watchlist",
  title: `a first visit to 500 pins next to the board in Chromium, slowed down four times, medians of ${ROUNDS} pages each`,
  run,
};
