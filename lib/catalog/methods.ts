/** Every number that the product shows and how it is made: the methods page and all tooltips are written from here. */

import { COMPARISON_METHODS } from "./comparison-methods.ts";
import { MARKET_METHODS } from "./market-methods.ts";
import type { Method, MethodAnchor } from "./method.ts";
import { PAST_METHODS } from "./past-methods.ts";
import { REPORTED_METHODS } from "./reported-methods.ts";
import { TURNOVER_METHODS } from "./turnover-methods.ts";
import { WATCHLIST_METHODS } from "./watchlist-methods.ts";
import { WEEK_METHODS } from "./week-methods.ts";

export interface MethodGroup {
  readonly title: string;
  readonly methods: readonly Method[];
}

export const METHOD_GROUPS: readonly MethodGroup[] = [
  { title: "Turnover, strength and supply", methods: TURNOVER_METHODS },
  { title: "The token’s own past", methods: PAST_METHODS },
  { title: "Against Bitcoin and others", methods: COMPARISON_METHODS },
  { title: "The week’s prices", methods: WEEK_METHODS },
  { title: "The market around them", methods: MARKET_METHODS },
  { title: "Your own lists", methods: WATCHLIST_METHODS },
  { title: "As CoinGecko reports them", methods: REPORTED_METHODS },
];

const BY_ANCHOR = new Map(
  METHOD_GROUPS.flatMap(({ methods }) => methods).map((method) => [method.anchor, method]),
);

/** The explanation behind an anchor. */
export function methodOf(anchor: MethodAnchor): Method {
  const method = BY_ANCHOR.get(anchor);
  if (method === undefined) throw new Error(`no method is written for ${anchor}`);
  return method;
}
