/** The three series of a chart: the observations themselves, thinned where the chart's step is wider than theirs. */
import type { Series, SeriesPoint } from "../../domain/series.ts";
import type { ChartQuestion } from "../answers/chart-question.ts";
import { STEP_MS } from "../answers/chart-times.ts";
import { roundedPrice } from "../answers/rounding.ts";
import { countUntil } from "./observed.ts";
import type { RecordedQuote } from "./quote.ts";

/** The last observation of each step, its end included, at its own time. */
function thinned(observations: Series, stepMs: number): Series {
  const stepAt = (point: SeriesPoint | undefined) => point && Math.ceil(point.atMs / stepMs);
  return observations.filter((point, index) => stepAt(point) !== stepAt(observations[index + 1]));
}

/** Nothing is filled in: no point where nothing was recorded, null where only some of a row was. */
export function chartBody({ coin, nowMs }: RecordedQuote, { span, precision }: ChartQuestion) {
  const known = coin.observations.slice(0, countUntil(coin.observations, Math.min(span.toMs, nowMs)));
  const points = thinned(
    known.filter(({ atMs }) => atMs >= span.fromMs),
    STEP_MS[span.step],
  );
  return {
    prices: points.map(({ atMs, priceUsd }) => [
      atMs,
      priceUsd === null || precision === null ? priceUsd : roundedPrice(priceUsd, precision),
    ]),
    market_caps: points.map(({ atMs, marketCapUsd }) => [atMs, marketCapUsd]),
    total_volumes: points.map(({ atMs, volume24hUsd }) => [atMs, volume24hUsd]),
  };
}
