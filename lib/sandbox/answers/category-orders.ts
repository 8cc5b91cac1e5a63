/** The orders of /coins/categories. Unknown figures come last where the largest comes first. */

interface Ordered {
  readonly name: string;
  readonly market_cap: number | null;
  readonly market_cap_change_24h: number | null;
}

type Order = (a: Ordered, b: Ordered) => number;

function byNumber(key: "market_cap" | "market_cap_change_24h"): Order {
  return (a, b) => (b[key] ?? -Infinity) - (a[key] ?? -Infinity);
}

const byName: Order = (a, b) => (a.name < b.name ? -1 : 1);

const ORDERS: Readonly<Record<string, Order>> = {
  market_cap_desc: byNumber("market_cap"),
  market_cap_asc: (a, b) => byNumber("market_cap")(b, a),
  market_cap_change_24h_desc: byNumber("market_cap_change_24h"),
  market_cap_change_24h_asc: (a, b) => byNumber("market_cap_change_24h")(b, a),
  name_asc: byName,
  name_desc: (a, b) => byName(b, a),
};

/** The rows in the order that the query asks for, else the largest cap first. */
export function inOrder<Row extends Ordered>(rows: readonly Row[], query: URLSearchParams): readonly Row[] {
  return rows.toSorted(ORDERS[query.get("order") ?? ""] ?? byNumber("market_cap"));
}
