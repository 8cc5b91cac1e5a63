/** The board's ready-made views: data. A view whose filter is one of these carries its name. */
import {
  type BoardFilter,
  type BoardSort,
  type BoardView,
  DEFAULT_COLUMNS,
  NO_FILTER,
} from "../domain/board-view.ts";

export const PRESET_IDS = ["small-cap", "turnover", "trending", "beating-btc", "new", "all"] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  readonly id: PresetId;
  readonly name: string;
  /** What it shows, in one sentence. */
  readonly rule: string;
  readonly filter: BoardFilter;
  readonly sort: BoardSort;
}

const SMALL_CAPS = { cap: { min: 1e6, max: 250e6 }, volume: { min: 100e3, max: null } } as const;

const BY_TURNOVER: BoardSort = { column: "turnover", direction: "descending" };

export const PRESETS: readonly Preset[] = [
  {
    id: "small-cap",
    name: "Small-cap AI",
    rule: "Cap of $1M to $250M and a daily volume of at least $100K, by turnover.",
    filter: { ...NO_FILTER, ranges: SMALL_CAPS },
    sort: BY_TURNOVER,
  },
  {
    id: "turnover",
    name: "Turnover ≥ 1",
    rule: "Tokens that traded their whole market cap in 24 hours, whatever their size.",
    filter: { ...NO_FILTER, ranges: { turnover: { min: 1, max: null } } },
    sort: BY_TURNOVER,
  },
  {
    id: "trending",
    name: "Trending",
    rule: "AI tokens on CoinGecko’s list of most searched coins, by turnover.",
    filter: { ...NO_FILTER, onlyTrending: true },
    sort: BY_TURNOVER,
  },
  {
    id: "beating-btc",
    name: "Beating BTC 7d",
    rule: "Tokens that made at least as much as Bitcoin over 7 days and trade $100K a day, strongest first.",
    filter: {
      ...NO_FILTER,
      ranges: { relBtc: { min: 0, max: null }, volume: { min: 100e3, max: null } },
    },
    sort: { column: "relBtc", direction: "descending" },
  },
  {
    id: "new",
    name: "New listings",
    rule: "Tokens that had no price on CoinGecko 30 days ago, youngest first.",
    filter: { ...NO_FILTER, ranges: { age: { min: null, max: 30 } } },
    sort: { column: "age", direction: "ascending" },
  },
  {
    id: "all",
    name: "All AI",
    rule: "Every followed token, by turnover.",
    filter: NO_FILTER,
    sort: BY_TURNOVER,
  },
];

/** The preset of an id. */
export function presetOf(id: PresetId): Preset {
  const preset = PRESETS.find((candidate) => candidate.id === id);
  if (preset === undefined) throw new Error(`no preset is written for ${id}`);
  return preset;
}

const DEFAULT_PRESET = presetOf("small-cap");

/** What an address without a query shows. */
export const DEFAULT_VIEW: BoardView = {
  filter: DEFAULT_PRESET.filter,
  sort: DEFAULT_PRESET.sort,
  columns: DEFAULT_COLUMNS,
  density: "regular",
  pinsFirst: false,
};

/** The view with the filter and order of a preset; columns, density and pins stay as they are. */
export function withPreset(view: BoardView, id: PresetId): BoardView {
  const { filter, sort } = presetOf(id);
  return { ...view, filter, sort };
}
