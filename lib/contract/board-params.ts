/**
 * The board's part of the address, `?cap=1M..250M&sort=-turnover`: the only reader and writer of it, on both sides. A filter
 * that is a preset's is written by the preset's name. What is not understood falls back and is noted, never an error.
 */
import { FILTER_CATEGORIES } from "../catalog/ai-categories.ts";
import { DEFAULT_VIEW, PRESET_IDS, PRESETS, type Preset, presetOf } from "../catalog/board-presets.ts";
import { TREND_DIRECTIONS, TREND_PATHS } from "../domain/board.ts";
import {
  type BoardFilter,
  type BoardSort,
  type BoardView,
  COLUMNS,
  DENSITIES,
  NO_FILTER,
  RANGE_FILTERS,
  type Range,
  type RangeFilter,
  SORT_COLUMNS,
} from "../domain/board-view.ts";
import { isCoinId } from "../domain/ids.ts";
import { type ParamReader, paramReader, strangerNotes } from "./param-reader.ts";
import { formatRange, isPossible, limitWords, parseRange } from "./range-param.ts";
import { knownOf, quoted, type SearchParams } from "./search-params.ts";

export const MAX_TEXT_LENGTH = 64;
export const MAX_IDS = 50;

export interface ParsedBoardView {
  readonly view: BoardView;
  /** A sentence for everything that was not understood, each once. */
  readonly notes: readonly string[];
}

/** The name of each range in the address. */
const RANGE_PARAM: Readonly<Record<RangeFilter, string>> = {
  cap: "cap",
  volume: "volume",
  turnover: "turnover",
  peer: "peers",
  change1h: "1h",
  change24h: "24h",
  change7d: "7d",
  change30d: "30d",
  relBtc: "vsbtc",
  age: "age",
};

const CATEGORY_IDS = FILTER_CATEGORIES.map(({ id }) => id);

function takeList<T extends string>(
  reader: ParamReader,
  name: string,
  known: readonly T[],
  what: string,
): readonly T[] {
  return reader.take<readonly T[]>(name, [], "", (text) => {
    const { found, strangers } = knownOf(text, known);
    for (const stranger of strangers)
      reader.note(`${quoted(stranger)} is not ${what}, so it is not asked for.`);
    return found;
  });
}

function takeRanges(reader: ParamReader): BoardFilter["ranges"] {
  const ranges: Partial<Record<RangeFilter, Range>> = {};
  for (const id of RANGE_FILTERS) {
    const name = RANGE_PARAM[id];
    const complaint = `is no range for “${name}”, such as 1M..250M, so it is ignored.`;
    const range = reader.take(name, null, complaint, parseRange);
    if (range === null) continue;
    if (isPossible(id, range.min) && isPossible(id, range.max)) ranges[id] = range;
    else reader.note(`“${name}” ${limitWords(id)}, so ${quoted(formatRange(range))} is ignored.`);
  }
  return ranges;
}

function takeFilter(reader: ParamReader): BoardFilter {
  return {
    ranges: takeRanges(reader),
    directions: takeList(reader, "trend", TREND_DIRECTIONS, "a direction of the trend"),
    paths: takeList(reader, "path", TREND_PATHS, "a path of the trend"),
    categories: takeList(reader, "category", CATEGORY_IDS, "a category to filter by"),
    text: reader.take("q", "", "is too long to look for.", (text) =>
      text.trim().length <= MAX_TEXT_LENGTH ? text.trim() : null,
    ),
    onlyTrending: reader.take("only", false, "is not a set of tokens, so it is not asked for.", (text) =>
      text === "trending" ? true : null,
    ),
    ids: reader.take<BoardFilter["ids"]>(
      "ids",
      [],
      `is not a list of up to ${MAX_IDS} token ids.`,
      (text) => {
        const ids = [...new Set(text.split(","))];
        return ids.length <= MAX_IDS && ids.every(isCoinId) ? ids : null;
      },
    ),
  };
}

function parseSort(text: string): BoardSort | null {
  const isDescending = text.startsWith("-");
  const column = SORT_COLUMNS.find((candidate) => candidate === (isDescending ? text.slice(1) : text));
  return column === undefined ? null : { column, direction: isDescending ? "descending" : "ascending" };
}

function formatSort({ column, direction }: BoardSort): string {
  return direction === "descending" ? `-${column}` : column;
}

/** Filters are equal when an address cannot tell them apart. */
function isSameFilter(a: BoardFilter, b: BoardFilter): boolean {
  return filterParams(a).toString() === filterParams(b).toString();
}

function asksForNothing(filter: BoardFilter): boolean {
  return isSameFilter(filter, NO_FILTER);
}

/** Both filters together; where both bound or list the same, the second decides. */
function narrowed(base: BoardFilter, own: BoardFilter): BoardFilter {
  const pick = <T>(a: readonly T[], b: readonly T[]): readonly T[] => (b.length > 0 ? b : a);
  return {
    ranges: { ...base.ranges, ...own.ranges },
    directions: pick(base.directions, own.directions),
    paths: pick(base.paths, own.paths),
    categories: pick(base.categories, own.categories),
    text: own.text === "" ? base.text : own.text,
    onlyTrending: base.onlyTrending || own.onlyTrending,
    ids: pick(base.ids, own.ids),
  };
}

/** The preset whose filter the view has; null for a filter of the visitor's own. */
export function presetOfView({ filter }: Pick<BoardView, "filter">): Preset | null {
  return PRESETS.find((preset) => isSameFilter(preset.filter, filter)) ?? null;
}

const OTHER_PARAMS = "preset trend path category q only ids sort cols density pins".split(" ");
const KNOWN_PARAMS: ReadonlySet<string> = new Set([...Object.values(RANGE_PARAM), ...OTHER_PARAMS]);

/** The view that an address asks for. */
export function parseBoardView(params: SearchParams): ParsedBoardView {
  const notes: string[] = [];
  const reader = paramReader(params, notes);
  const own = takeFilter(reader);
  const preset = reader.take("preset", null, "is not a preset, so it is ignored.", (text) => {
    const id = PRESET_IDS.find((candidate) => candidate === text);
    return id === undefined ? null : presetOf(id);
  });
  const base = preset?.filter ?? (asksForNothing(own) ? DEFAULT_VIEW.filter : NO_FILTER);
  const filter = narrowed(base, own);
  const naturalSort = presetOfView({ filter })?.sort ?? DEFAULT_VIEW.sort;
  const view: BoardView = {
    filter,
    sort: reader.take(
      "sort",
      naturalSort,
      "is not a column to sort by, so the usual order is kept.",
      parseSort,
    ),
    columns: reader.take("cols", DEFAULT_VIEW.columns, "", (text) => {
      if (text === "none") return [];
      const { found, strangers } = knownOf(text, COLUMNS);
      for (const stranger of strangers) reader.note(`${quoted(stranger)} is not a column of the board.`);
      return found.length === 0 ? DEFAULT_VIEW.columns : found;
    }),
    density: reader.take(
      "density",
      DEFAULT_VIEW.density,
      "is not a density: regular or compact.",
      (text) => DENSITIES.find((density) => density === text) ?? null,
    ),
    pinsFirst: reader.take("pins", false, "is not a place for pins: only first is.", (text) =>
      text === "first" ? true : null,
    ),
  };
  return { view, notes: [...new Set([...notes, ...strangerNotes(params, KNOWN_PARAMS, "the board")])] };
}

function filterParams(filter: BoardFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const id of RANGE_FILTERS) {
    const range = filter.ranges[id];
    if (range !== undefined) params.set(RANGE_PARAM[id], formatRange(range));
  }
  const lists = {
    trend: filter.directions,
    path: filter.paths,
    category: filter.categories,
    ids: filter.ids,
  };
  for (const [name, items] of Object.entries(lists)) {
    if (items.length > 0) params.set(name, items.join(","));
  }
  if (filter.text !== "") params.set("q", filter.text);
  if (filter.onlyTrending) params.set("only", "trending");
  return params;
}

/** The address's query for a view, without what is default; empty for the default view. */
export function formatBoardView(view: BoardView): string {
  const preset = presetOfView(view);
  const params = preset === null ? filterParams(view.filter) : new URLSearchParams();
  if (preset !== null && !isSameFilter(preset.filter, DEFAULT_VIEW.filter)) params.set("preset", preset.id);
  const sort = formatSort(view.sort);
  if (sort !== formatSort(preset?.sort ?? DEFAULT_VIEW.sort)) params.set("sort", sort);
  const columns = view.columns.join(",");
  if (columns !== DEFAULT_VIEW.columns.join(",")) params.set("cols", columns === "" ? "none" : columns);
  if (view.density !== DEFAULT_VIEW.density) params.set("density", view.density);
  if (view.pinsFirst) params.set("pins", "first");
  // Commas and dots are allowed in a query and read better as they are.
  const query = params.toString().replaceAll("%2C", ",");
  return query === "" ? "" : `?${query}`;
}
