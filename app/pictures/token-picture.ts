/** A token's page as a picture: its chart and its headline numbers, from what the page itself is opened with. */
import { HISTORY_FIGURES } from "@/components/token/history-figures";
import { type DecodedToken, decodeToken } from "@/lib/client/decode-token";
import { decodeHistory, type HistoryJson } from "@/lib/contract/history";
import { formatSpan } from "@/lib/contract/span-param";
import type { TokenJson } from "@/lib/contract/token";
import type { TokenView } from "@/lib/domain/token-view";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { drawableText } from "./drawable-text";
import type { MadePicture, PictureChart } from "./picture";
import { pictureChart } from "./picture-chart";
import { changeFigure, plainFigure, sourceWords } from "./picture-words";

const LIVE_KEEP_SEC = 300;
const PAST_KEEP_SEC = 86_400;
const CHART_SIZE = { width: 980, height: 236 };
const LINE = { colour: "#17191e", dash: "none" };

function chartOf(json: HistoryJson, { figure, scale, span }: TokenView): PictureChart | null {
  const { value: history } = decodeHistory(json);
  const { title, valueOf, format } = HISTORY_FIGURES[figure === "candles" ? "price" : figure];
  const suspects = new Set(history.suspectAtMs);
  const points = history.series
    .filter(({ atMs }) => !suspects.has(atMs))
    .map((point) => ({ atMs: point.atMs, value: valueOf(point) }));
  const { fromMs, toMs, stepMs } = history;
  return pictureChart(
    {
      title: `${title}, ${formatSpan(span)}`,
      fromMs,
      toMs,
      stepMs,
      scale,
      lines: [{ ...LINE, points }],
      format,
    },
    CHART_SIZE,
  );
}

function momentOf({ asOf, row, freshness }: DecodedToken): number {
  return asOf?.atMs ?? row.lastUpdatedMs ?? freshness.fetchedAtMs;
}

export function tokenPicture(json: TokenJson, history: HistoryJson | null, view: TokenView): MadePicture {
  const token = decodeToken(json);
  const { row, freshness, asOf } = token;
  const { id, priceUsd, change24h, change7d, volume24hUsd, marketCapUsd, turnover } = row;
  const atMs = momentOf(token);
  return {
    status: 200,
    keepSec: history === null ? 0 : asOf === null ? LIVE_KEEP_SEC : PAST_KEEP_SEC,
    figures: {
      id,
      at: new Date(atMs).toISOString(),
      source: freshness.source.key,
      priceUsd,
      change24h,
      volume24hUsd,
      marketCapUsd,
      turnover,
    },
    picture: {
      title: drawableText(row.name, 30, id.slice(0, 30)),
      tag: drawableText(row.symbol, 12),
      headline: {
        text: drawableText(formatPriceUsd(priceUsd), 20),
        change: changeFigure("24h", change24h),
      },
      chart: history && chartOf(history, view),
      words: "There is no chart of this time.",
      entries: [],
      figures: [
        plainFigure("Volume, 24h", formatCompactUsd(volume24hUsd)),
        plainFigure("Market cap", formatCompactUsd(marketCapUsd)),
        plainFigure("Turnover, 24h", formatRatio(turnover)),
        changeFigure("7 days", change7d),
      ],
      ...sourceWords(freshness, atMs, asOf !== null),
    },
  };
}
