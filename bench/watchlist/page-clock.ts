/** Runs in a page with a token table from its first moment on: when its rows were painted, and how long a press on a star takes to show. */
import { ROWS_ALWAYS_THERE } from "../../components/market/token-window.ts";
import { apiPath } from "../../lib/contract/paths.ts";
import { paintedAfter, untilIdle } from "../table/painted-after.ts";

export interface Mount {
  /** From the start of the navigation to the paint of the rows that are always in the document. */
  readonly firstRowsMs: number;
  /** From there to the paint of the table once every number that it waits for has come. */
  readonly allRowsMs: number;
  /** The end of it: from the arrival of the last of these numbers. */
  readonly sinceAnswerMs: number;
  /** Rows of the table, drawn or not. */
  readonly rows: number;
}

export interface PageClock {
  readonly mount: Promise<Mount>;
  /** The tokens of the first rows. */
  tokens(count: number): readonly string[];
  /** Milliseconds from a press on the token's star to the paint of the star in its other state, or of the table without the token. */
  press(id: string): Promise<number>;
}

declare global {
  interface Window {
    pageClock?: PageClock;
  }
}

const ROW = ".token-table tr[data-id]";
const ANSWERS: readonly string[] = [apiPath.board, apiPath.watched];

function rowElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROW)];
}

/** What the server streams is in the document, hidden, before it takes its place. */
function hasFirstRows(): boolean {
  return rowElements()[ROWS_ALWAYS_THERE - 1]?.checkVisibility() === true;
}

function answers(): readonly PerformanceResourceTiming[] {
  return performance
    .getEntriesByType("resource")
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name }) => ANSWERS.includes(new URL(name).pathname));
}

/** While the page is still being read, what stands for rows to come may not have been read yet: an answer must have come first. */
function hasAllRows(): boolean {
  return hasFirstRows() && answers().length > 0 && document.querySelector(".token-table .awaited") === null;
}

async function measureMount(): Promise<Mount> {
  const startedMs = performance.now();
  const nothing = () => undefined;
  const [firstRows, allRows] = await Promise.all([
    paintedAfter(nothing, hasFirstRows),
    paintedAfter(nothing, hasAllRows),
  ]);
  const allRowsMs = startedMs + allRows;
  const arrivedMs = answers()
    .map(({ responseEnd }) => responseEnd)
    .filter((atMs) => atMs > 0 && atMs <= allRowsMs);
  const headed = document.querySelector(".token-table")?.getAttribute("aria-rowcount");
  return {
    firstRowsMs: startedMs + firstRows,
    allRowsMs,
    sinceAnswerMs: allRowsMs - Math.max(...arrivedMs),
    rows: Number(headed) - 1,
  };
}

window.pageClock = {
  mount: measureMount(),
  tokens: (count) =>
    rowElements()
      .slice(0, count)
      .flatMap(({ dataset }) => dataset["id"] ?? []),
  async press(id) {
    const star = document.querySelector<HTMLElement>(`${ROW}[data-id="${CSS.escape(id)}"] button.pin`);
    if (star === null) throw new Error(`no star for ${id}`);
    const before = star.getAttribute("aria-pressed");
    await untilIdle();
    return paintedAfter(
      () => star.click(),
      () => !star.isConnected || star.getAttribute("aria-pressed") !== before,
    );
  },
};
