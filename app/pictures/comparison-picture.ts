/** A comparison as a picture: its lines, and how each asset went. */
import { lineLook } from "@/components/charts/multi-line-look";
import { pointsOf } from "@/components/charts/multi-line-plot";
import type { TimePlot } from "@/components/charts/time-plot";
import { labelOf } from "@/components/compare/asset-labels";
import { comparedPlot } from "@/components/compare/compared-plot";
import { linePlaces } from "@/components/compare/line-places";
import { MODE_WORDS } from "@/components/compare/mode-words";
import { whyNotDrawn } from "@/components/compare/why-not-drawn";
import { type CompareJson, type DecodedComparison, decodeComparison } from "@/lib/contract/compare";
import { formatSpan } from "@/lib/contract/span-param";
import type { CompareView } from "@/lib/domain/compare-view";
import { isWholeComparison } from "@/lib/domain/compared-assets";
import { formatPriceUsd } from "@/lib/format/price";
import { drawableText } from "./drawable-text";
import type { MadePicture, PictureChart } from "./picture";
import { pictureChart } from "./picture-chart";
import { lightColour } from "./picture-colours";
import { changeFigure, plainFigure, sourceWords } from "./picture-words";

const LIVE_KEEP_SEC = 300;
const PAST_KEEP_SEC = 86_400;
const CHART_SIZE = { width: 698, height: 316 };

function chartOf(comparison: DecodedComparison, { mode, ids, span }: CompareView): PictureChart | null {
  const compared = comparedPlot(comparison, mode, linePlaces(ids));
  if (compared === null) return null;
  const { times, scale, lines } = compared;
  const { title, format } = MODE_WORDS[mode];
  const dashes = new Map(lines.map(({ id, place }) => [id, lineLook(place).dash]));
  const plot: TimePlot = {
    fromMs: times[0] ?? 0,
    toMs: times.at(-1) ?? 0,
    stepMs: comparison.stepMs,
    shape: "line",
    lines: lines.map((line) => ({
      id: line.id,
      label: "",
      colour: lineLook(line.place).colour,
      points: pointsOf(line, times),
      unfinishedFromMs: null,
    })),
    candles: [],
    shades: [],
    marks: [],
    level: null,
    scale,
    fromZero: false,
  };
  return pictureChart(
    {
      title: `${title}, ${formatSpan(span)}`,
      notes: [],
      plot,
      format,
      dashOf: ({ id }) => dashes.get(id) ?? "none",
      labelsEnds: false,
    },
    CHART_SIZE,
  );
}

export function comparisonPicture(json: CompareJson, view: CompareView): MadePicture {
  const comparison = decodeComparison(json);
  const { assets, freshness, asOfMs, toMs: atMs } = comparison;
  const places = linePlaces(view.ids);
  const labels = assets.map((asset) => drawableText(labelOf(asset, assets), 18, asset.id.slice(0, 18)));
  return {
    status: 200,
    keepSec: isWholeComparison(comparison) ? (asOfMs === null ? LIVE_KEEP_SEC : PAST_KEEP_SEC) : 0,
    figures: {
      at: new Date(atMs).toISOString(),
      source: freshness.source.key,
      assets: assets.map(({ id, statistics: { priceUsd, totalReturn } }) => ({ id, priceUsd, totalReturn })),
    },
    picture: {
      title: drawableText(labels.join(", "), 48, "Comparison"),
      tag:
        comparison.missing.length === 0 ? "" : `${comparison.missing.length} of ${view.ids.length} not known`,
      headline: null,
      chart: chartOf(comparison, view),
      words: whyNotDrawn(comparison, view),
      entries: assets.map(({ id, statistics }, index) => ({
        colour: lightColour(lineLook(places.get(id) ?? 0).colour),
        dash: lineLook(places.get(id) ?? 0).dash,
        name: labels[index] ?? id,
        figures: [
          changeFigure("Return", statistics.totalReturn),
          plainFigure("Price", formatPriceUsd(statistics.priceUsd)),
        ],
      })),
      figures: [],
      ...sourceWords(freshness, atMs, asOfMs !== null),
    },
  };
}
