/** A page that holds the token table and nothing else, with what is measured in it. Its rows are made before anything is timed. */
import { useMemo } from "react";
import { createRoot } from "react-dom/client";
import { sortedBy } from "../../components/market/sort-links.ts";
import { TokenTable } from "../../components/market/token-table.tsx";
import { showViewInstead, viewHref } from "../../components/market/view-link.tsx";
import { DEFAULT_VIEW, withPreset } from "../../lib/catalog/board-presets.ts";
import { parseBoardView } from "../../lib/contract/board-params.ts";
import type { BoardRow } from "../../lib/domain/board.ts";
import type { BoardView, SortColumn } from "../../lib/domain/board-view.ts";
import { selectRows } from "../../lib/domain/select-rows.ts";
import { computeBoard } from "../../lib/server/services/compute-board.ts";
import { generatedQuotes } from "../measure/generated-quotes.ts";
import { NoRouter } from "./no-router.tsx";
import { longestFrameMs, paintedAfter, untilIdle } from "./painted-after.ts";
import { useAddress } from "./use-address.ts";

/** What is measured, each in milliseconds from the input to the paint. */
export interface TableBench {
  /** An empty page to a table with all its tokens. */
  mount(): Promise<number>;
  /** A click on the head of a column. */
  sort(column: SortColumn): Promise<number>;
  /** A change of the text that names must hold; empty asks for nothing. */
  filter(text: string): Promise<number>;
  /** A jump to a share (0–1) of the page's height. */
  jump(share: number): Promise<number>;
  /** The longest of 60 frames, in each of which the page scrolls by so much. */
  scroll(stepPx: number): Promise<number>;
  rowsInDocument(): number;
}

declare global {
  interface Window {
    tableBench?: TableBench;
  }
}

const TOKENS = 1_000;
const SCROLLED_FRAMES = 60;
const ALL_TOKENS = withPreset(DEFAULT_VIEW, "all");
const FACTS = { trendingPlaces: new Map(), notices: new Map() };

const quotes = generatedQuotes(TOKENS);
const { rows } = computeBoard({ rows: quotes, dropped: 0, askedIds: null }, new Set());

function viewOf(search: string): BoardView {
  return parseBoardView(Object.fromEntries(new URLSearchParams(search))).view;
}

function Screen() {
  const search = useAddress();
  const view = useMemo(() => viewOf(search), [search]);
  const shown = useMemo(() => selectRows(rows, view), [view]);
  return <TokenTable caption="Tokens" rows={shown} view={view} awaited={0} isStale={false} facts={FACTS} />;
}

function rowElements(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>("tr[data-id]");
}

/** Whether the table shows these rows: the first of them, and how many there are. */
function doesShow(expected: readonly BoardRow[]): boolean {
  const count = document.querySelector(".token-table")?.getAttribute("aria-rowcount");
  return rowElements()[0]?.dataset["id"] === expected[0]?.id && count === String(expected.length + 1);
}

function isRowInTheMiddle(): boolean {
  const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  return middle?.closest("tr[data-id]") != null;
}

async function timed(input: () => void, isThere: () => boolean): Promise<number> {
  await untilIdle();
  return paintedAfter(input, isThere);
}

/** What is to come is found out first, so that looking for it costs next to nothing. */
function timedTo(view: BoardView, input: () => void): Promise<number> {
  const expected = selectRows(rows, view);
  return timed(input, () => doesShow(expected));
}

window.tableBench = {
  mount() {
    const place = document.querySelector("main");
    if (place === null) throw new Error("the page has no place for the table");
    window.history.replaceState(null, "", viewHref(ALL_TOKENS));
    const screen = (
      <NoRouter>
        <Screen />
      </NoRouter>
    );
    return timedTo(ALL_TOKENS, () => createRoot(place).render(screen));
  },
  sort(column) {
    const head = document.querySelector<HTMLElement>(`thead [data-column="${column}"] a`);
    if (head === null) throw new Error(`no column ${column}`);
    return timedTo(sortedBy(viewOf(window.location.search), column), () => head.click());
  },
  filter(text) {
    const before = viewOf(window.location.search);
    const view = { ...before, filter: { ...before.filter, text } };
    return timedTo(view, () => showViewInstead(viewHref(view)));
  },
  jump(share) {
    const top = share * document.documentElement.scrollHeight;
    return timed(() => window.scrollTo({ top }), isRowInTheMiddle);
  },
  async scroll(stepPx) {
    await untilIdle();
    return longestFrameMs(SCROLLED_FRAMES, () => window.scrollBy({ top: stepPx }));
  },
  rowsInDocument: () => rowElements().length,
};
