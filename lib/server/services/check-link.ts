/** What the numbers in a link are worth, once its signature has been found good. */
import { type ComparedAsset, type Comparison, commonStartMs } from "../../domain/compared-assets.ts";
import { earliestKnownMs } from "../../domain/history.ts";
import type { CoinId } from "../../domain/ids.ts";
import {
  type CheckedFigure,
  type LinkCheck,
  type PinnedFigure,
  type PinnedLink,
  pinnedFigures,
} from "../../domain/pinned-link.ts";
import type { Series, SeriesPoint } from "../../domain/series.ts";
import { type Clock, DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { observedStepMs } from "../../signals/observed-step.ts";
import { isProductError, isUpstreamError } from "../errors.ts";
import { allowedRange, allowedReturn } from "./check-link-sampling.ts";
import { checkedFigure, type RoundFigure, type TodaysFigure } from "./check-link-verdict.ts";
import type { CompareTokens } from "./compare-tokens.ts";
import { comparedHistory, comparedWindow } from "./compare-tokens-histories.ts";
import { requireAll } from "./compared-whole.ts";
import type { GetToken } from "./get-token.ts";
import { isPastYear, stepOf, windowOf } from "./history-window.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";

/** Never rejects with what the link or the upstream can be to blame for. Numbers of two sources are never compared. */
export type CheckLink = (link: PinnedLink, round: RoundFigure, patience: Patience) => Promise<LinkCheck>;

interface CheckTools {
  readonly currentMarket: CurrentMarket;
  readonly getToken: GetToken;
  readonly compareTokens: CompareTokens;
  readonly clock: Pick<Clock, "nowMs">;
}

/** Any span that is answered from the window which a token's numbers as of a moment come from, so that it costs no call. */
const SPAN_OF_A_TOKEN = "30d";

const UNKNOWN: TodaysFigure = { value: null, allowed: null };

type Today = (id: CoinId, figure: PinnedFigure) => TodaysFigure;

const price = (point: SeriesPoint) => point.priceUsd;
const volume = (point: SeriesPoint) => point.volume24hUsd;
const cap = (point: SeriesPoint) => point.marketCapUsd;

function notCompared(link: PinnedLink): readonly CheckedFigure[] {
  return pinnedFigures(link).map((pinned) => ({ ...pinned, today: null, verdict: null }));
}

/** Starts on a coarser grid than the maker's are this many of its steps apart at most. */
const START_DRIFT = 2;

/** Today's common start; null where returns are not from the same moment: history may not reach back to it any more. */
function sameStartMs(signedMs: number | null, today: Comparison): number | null {
  const todaysMs = commonStartMs(today);
  if (signedMs === null || todaysMs === null || signedMs < today.fromMs) return null;
  return Math.abs(todaysMs - signedMs) <= START_DRIFT * today.stepMs ? todaysMs : null;
}

export function createCheckLink({ currentMarket, getToken, compareTokens, clock }: CheckTools): CheckLink {
  async function tokenToday(
    market: MarketData,
    id: CoinId,
    atMs: number,
    patience: Patience,
  ): Promise<Today> {
    const window = windowOf(SPAN_OF_A_TOKEN, atMs, clock.nowMs());
    const { row } = (await getToken(id, atMs, patience)).token.value;
    const { value: series } = await market.history(id, window, patience);
    const stepMs = observedStepMs(series, stepOf(window));
    const rangeAt = (momentMs: number, valueOf: (point: SeriesPoint) => number | null) =>
      allowedRange(series, momentMs, stepMs, valueOf);
    const figures: Partial<Record<PinnedFigure, TodaysFigure>> = {
      priceUsd: { value: row.priceUsd, allowed: rangeAt(atMs, price) },
      change24h: {
        value: row.change24h,
        allowed: allowedReturn(rangeAt(atMs - DAY_MS, price), rangeAt(atMs, price)),
      },
      volume24hUsd: { value: row.volume24hUsd, allowed: rangeAt(atMs, volume) },
      marketCapUsd: { value: row.marketCapUsd, allowed: rangeAt(atMs, cap) },
    };
    return (_, figure) => figures[figure] ?? UNKNOWN;
  }

  async function comparisonToday(
    market: MarketData,
    subject: Extract<PinnedLink["subject"], { kind: "comparison" }>,
    atMs: number,
    patience: Patience,
  ): Promise<Today> {
    const { span, assets, startMs: signedStartMs } = subject;
    const asked = comparedWindow(span, atMs, clock.nowMs());
    const { window } = asked;
    const { value } = await compareTokens({ ids: assets.map(({ id }) => id), span, atMs }, patience);
    requireAll(value);
    const startMs = sameStartMs(signedStartMs, value);
    const figuresOf = ({ statistics }: ComparedAsset, series: Series) => {
      const stepMs = observedStepMs(series, stepOf(window));
      // A year that ends in the past has hours at its end.
      const endStepMs = isPastYear(window) ? observedStepMs(series, HOUR_MS) : stepMs;
      const end = allowedRange(series, value.toMs, endStepMs, price);
      return {
        priceUsd: { value: statistics.priceUsd, allowed: end },
        totalReturn:
          startMs === null
            ? UNKNOWN
            : {
                value: statistics.totalReturn,
                allowed: allowedReturn(allowedRange(series, startMs, stepMs, price), end),
              },
      };
    };
    const entries = await Promise.all(
      value.assets.map(async (asset) => {
        const { value: series } = await comparedHistory(market, asset.id, asked, patience);
        return [asset.id, figuresOf(asset, series)] as const;
      }),
    );
    const byId = new Map<CoinId, Partial<Record<PinnedFigure, TodaysFigure>>>(entries);
    return (id, figure) => byId.get(id)?.[figure] ?? UNKNOWN;
  }

  /** A token or a moment that is not known any more leaves the link's own numbers. */
  async function todayOf(market: MarketData, link: PinnedLink, patience: Patience): Promise<Today> {
    const { subject, atMs } = link;
    try {
      return subject.kind === "token"
        ? await tokenToday(market, subject.id, atMs, patience)
        : await comparisonToday(market, subject, atMs, patience);
    } catch (error) {
      if (isProductError(error)) return () => UNKNOWN;
      throw error;
    }
  }

  return async function checkLink(link, round, patience) {
    const market = await currentMarket();
    const nothing = { link, figures: notCompared(link) };
    if (market.source.key !== link.sourceKey) return { state: "foreign", ...nothing };
    if (link.atMs < earliestKnownMs(clock.nowMs())) return { state: "beyond-history", ...nothing };
    try {
      const today = await todayOf(market, link, patience);
      const figures = pinnedFigures(link).map((pinned) =>
        checkedFigure(pinned, today(pinned.id, pinned.figure), round),
      );
      return { state: "checked", link, figures };
    } catch (error) {
      if (!isUpstreamError(error)) throw error;
      return { state: "unchecked", ...nothing, fault: error.fault };
    }
  };
}
