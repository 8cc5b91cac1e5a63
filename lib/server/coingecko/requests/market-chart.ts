import type { CoinId } from "../../../domain/ids.ts";
import type { Series } from "../../../domain/series.ts";
import { SECOND_MS } from "../../../domain/time.ts";
import { toSeries } from "../map/series.ts";
import type { UpstreamRequest } from "../port.ts";
import { readBody, readRows } from "../read-leniently.ts";
import { MarketChart, MarketChartPoint } from "../wire/market-chart.ts";
import { pathWithQuery } from "./path.ts";

const IN_USD = { precision: "full", vs_currency: "usd" } as const;

function points(list: unknown): readonly MarketChartPoint[] {
  return readRows({ schema: MarketChartPoint, toValue: (point) => point, keyOf: null }, list).rows;
}

function decode(body: unknown): Series {
  const chart = readBody(MarketChart, body);
  return toSeries(points(chart.prices), points(chart.market_caps ?? []), points(chart.total_volumes ?? []));
}

/** The last days up to now: 5-minute points for 1 day, hourly up to 90, daily beyond. */
export function marketChartRequest(id: CoinId, days: number): UpstreamRequest<Series> {
  return {
    endpoint: "/coins/{id}/market_chart",
    path: pathWithQuery(`/coins/${id}/market_chart`, { ...IN_USD, days }),
    decode,
  };
}

/** A span of time, widened to whole seconds. CoinGecko's free plans refuse all of it when it begins over 365 days ago. */
export function marketChartRangeRequest(id: CoinId, fromMs: number, toMs: number): UpstreamRequest<Series> {
  return {
    endpoint: "/coins/{id}/market_chart/range",
    path: pathWithQuery(`/coins/${id}/market_chart/range`, {
      ...IN_USD,
      from: Math.floor(fromMs / SECOND_MS),
      to: Math.ceil(toMs / SECOND_MS),
    }),
    decode,
  };
}
