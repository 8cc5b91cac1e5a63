/** A token's page as a picture: its chart and its headline numbers, from what the page itself is opened with. */
import { type DecodedToken, decodeToken } from "@/lib/client/decode-token";
import { decodeHistory, type HistoryJson } from "@/lib/contract/history";
import type { TokenJson } from "@/lib/contract/token";
import type { TokenView } from "@/lib/domain/token-view";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import type { BesideOpening } from "@/lib/server/routes/open-beside";
import { drawableText } from "./drawable-text";
import type { MadePicture } from "./picture";
import { changeFigure, plainFigure, sourceWords } from "./picture-words";
import { tokenBeside } from "./token-beside";
import { NO_TOKEN_CHART, tokenChart } from "./token-chart";

const LIVE_KEEP_SEC = 300;
const PAST_KEEP_SEC = 86_400;

function momentOf({ asOf, row, freshness }: DecodedToken): number {
  return asOf?.atMs ?? row.lastUpdatedMs ?? freshness.fetchedAtMs;
}

/** `history` is null where it could not be had; `beside`: what lies over and behind it. */
export function tokenPicture(
  json: TokenJson,
  history: HistoryJson | null,
  beside: BesideOpening,
  view: TokenView,
): MadePicture {
  const token = decodeToken(json);
  const { row, freshness, asOf } = token;
  const { id, priceUsd, change24h, change7d, volume24hUsd, marketCapUsd, turnover } = row;
  const atMs = momentOf(token);
  const drawn = tokenBeside(beside, row, freshness.source.key);
  const { chart, words } =
    history === null ? NO_TOKEN_CHART : tokenChart(decodeHistory(history).value, drawn, view);
  const isWhole = history !== null && !drawn.isWaiting;
  return {
    status: 200,
    keepSec: !isWhole ? 0 : asOf === null ? LIVE_KEEP_SEC : PAST_KEEP_SEC,
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
      chart,
      words: drawableText(words, 160),
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
