/** What a filter asks for in words, each demand apart, so that it can be dropped on its own. */
import { FILTER_CATEGORIES } from "@/lib/catalog/ai-categories";
import { boardColumn } from "@/lib/catalog/board-columns";
import { formatBound } from "@/lib/contract/range-param";
import type { TrendDirection } from "@/lib/domain/board";
import {
  type BoardFilter,
  RANGE_FILTERS,
  RANGE_UNIT,
  type Range,
  type RangeFilter,
  type RangeUnit,
} from "@/lib/domain/board-view";
import { formatPercentile } from "@/lib/format/percentile";
import { withSign } from "@/lib/format/sign";

export interface Demand {
  readonly key: string;
  /** `Cap $1M to $250M` */
  readonly words: string;
  /** The filter without it. */
  readonly without: BoardFilter;
}

/** `strong up` */
export function directionWords(direction: TrendDirection): string {
  return direction.replace("-", " ");
}

const BOUND_WORDS: Readonly<Record<RangeUnit, (bound: number) => string>> = {
  usd: (bound) => `$${formatBound(bound)}`,
  times: (bound) => `${formatBound(bound)}×`,
  percentile: (bound) =>
    Number.isInteger(bound) && bound > 0 && bound < 100 ? formatPercentile(bound / 100) : formatBound(bound),
  percent: (bound) => withSign(bound, `${formatBound(Math.abs(bound))}%`),
  days: (bound) => `${formatBound(bound)} d`,
};

/** `Cap $1M to $250M`, `Volume 24h ≥ $100K`, `Listed for ≤ 30 d`. */
export function rangeWords(id: RangeFilter, { min, max }: Range): string {
  const write = BOUND_WORDS[RANGE_UNIT[id]];
  const { label } = boardColumn(id);
  if (min === null) return max === null ? label : `${label} ≤ ${write(max)}`;
  return max === null ? `${label} ≥ ${write(min)}` : `${label} ${write(min)} to ${write(max)}`;
}

function oneOf(words: readonly string[]): string {
  return words.join(" or ");
}

/** The ranges without one of them. */
export function withoutRange(ranges: BoardFilter["ranges"], dropped: RangeFilter): BoardFilter["ranges"] {
  return Object.fromEntries(Object.entries(ranges).filter(([id]) => id !== dropped));
}

function demand(key: string, words: string, without: BoardFilter): Demand {
  return { key, words, without };
}

/** In the order of the filter panel; empty for a filter that asks for nothing. */
export function demandsOf(filter: BoardFilter): readonly Demand[] {
  const { ranges, directions, paths, categories, text, onlyTrending, ids } = filter;
  const nameOf = (id: string) => FILTER_CATEGORIES.find((category) => category.id === id)?.name ?? id;
  const demands = RANGE_FILTERS.flatMap((id) => {
    const range = ranges[id];
    return range === undefined
      ? []
      : [demand(id, rangeWords(id, range), { ...filter, ranges: withoutRange(ranges, id) })];
  });
  if (directions.length > 0) {
    const words = `Trend ${oneOf(directions.map(directionWords))}`;
    demands.push(demand("directions", words, { ...filter, directions: [] }));
  }
  if (paths.length > 0) demands.push(demand("paths", `Path ${oneOf(paths)}`, { ...filter, paths: [] }));
  if (categories.length > 0)
    demands.push(demand("categories", oneOf(categories.map(nameOf)), { ...filter, categories: [] }));
  if (onlyTrending) demands.push(demand("trending", "Only trending", { ...filter, onlyTrending: false }));
  if (text !== "") demands.push(demand("text", `“${text}”`, { ...filter, text: "" }));
  if (ids.length > 0) {
    const words = ids.length === 1 ? `Only ${ids.join("")}` : `Only ${ids.length} chosen tokens`;
    demands.push(demand("ids", words, { ...filter, ids: [] }));
  }
  return demands;
}
