/** A comparison as a picture: its lines, and how each asset went. */
import { lineLook } from "@/components/charts/multi-line-look";
import { pointsOf } from "@/components/charts/multi-line-plot";
import { labelOf } from "@/components/compare/asset-labels";
import { comparedPlot } from "@/components/compare/compared-plot";
import { linePlaces } from "@/components/compare/line-places";
import { MODE_WORDS } from "@/components/compare/mode-words";
import { type CompareJson, type DecodedComparison, decodeComparison } from "@/lib/contract/compare";
import { formatSpan } from "@/lib/contract/span-param";
import type { CompareView } from "@/lib/domain/compare-view";
import { formatPriceUsd } from "@/lib/format/price";
import { drawableText } from "./drawable-text";
import type { MadePicture, PictureChart } from "./picture";
import { pictureChart } from "./picture-chart";
import { changeFigure, plainFigure, sourceWords } from "./picture-words";

const LIVE_KEEP_SEC = 300;
const PAST_KEEP_SEC = 86_400;
const CHART_SIZE = { width: 590, height: 316 };

/** The looks of lines are written for both themes; the picture has the light one. */
function lightColour(place: number): string {
  const { colour } = lineLook(place);
  return /^light-dark\((#[0-9a-f]+)/.exec(colour)?.[1] ?? "#17191e";
}

function chartOf(comparison: DecodedComparison, { mode, ids, span }: CompareView): PictureChart | null {
  const plot = comparedPlot(comparison, mode, linePlaces(ids));
  if (plot === null) return null;
  const [fromMs, toMs] = [plot.times[0] ?? 0, plot.times.at(-1) ?? 0];
  const { title, format } = MODE_WORDS[mode];
  const lines = plot.lines.map((line) => ({
    colour: lightColour(line.place),
    dash: lineLook(line.place).dash,
    points: pointsOf(line, plot.times),
  }));
  const { scale } = plot;
  const { stepMs } = comparison;
  return pictureChart(
    { title: `${title}, ${formatSpan(span)}`, fromMs, toMs, stepMs, scale, lines, format },
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
    keepSec: comparison.missing.some(({ fault }) => fault !== null)
      ? 0
      : asOfMs === null
        ? LIVE_KEEP_SEC
        : PAST_KEEP_SEC,
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
      words: "These tokens share no time to be compared over.",
      entries: assets.map(({ id, statistics }, index) => ({
        colour: lightColour(places.get(id) ?? 0),
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
