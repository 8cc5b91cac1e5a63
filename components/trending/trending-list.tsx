"use client";
/** The list as a table, with what it comes to in sentences. */
import { useMemo } from "react";
import { TokenTable } from "@/components/market/token-table";
import { StatePanel } from "@/components/ui/state-panel";
import { useTimeZone } from "@/lib/client/time-zone";
import type { DecodedTrending, DecodedTrendingCoin } from "@/lib/contract/trending";
import type { BoardView } from "@/lib/domain/board-view";
import { type TrendingView, tableView, trendingHref } from "./trending-address";
import { TrendingControls } from "./trending-controls";
import { coinRemarks } from "./trending-remarks";
import { trendingRows } from "./trending-rows";
import { trendingSummary } from "./trending-summary";

interface TrendingListProps {
  readonly trending: DecodedTrending;
  readonly view: TrendingView;
  /** About the address. */
  readonly notes: readonly string[];
  readonly hasFailed: boolean;
}

export function TrendingList({ trending, view, notes, hasFailed }: TrendingListProps) {
  const { coins, freshness, quotes } = trending;
  const facts = useTrendingFacts(coins);
  if (coins.length === 0) {
    return (
      <StatePanel title="The trending list is empty">
        <p>CoinGecko answered with no coin on it. It is asked again by itself, and this page then updates.</p>
      </StatePanel>
    );
  }
  const rows = trendingRows(coins, view);
  const isStale =
    hasFailed || freshness.stale !== null || !("fetchedAtMs" in quotes) || quotes.stale !== null;
  return (
    <>
      <ul className="py-4 text-base">
        {trendingSummary(coins).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="mb-2 border-l-2 border-line-strong pl-3 text-xs text-muted">
          {note}
        </p>
      ))}
      <TrendingControls view={view} coins={coins} />
      <p className="pb-2 text-xs text-muted">
        AI: a token of the categories that the board follows. Since: on the list since then at least, as far
        as this server has watched it.
      </p>
      {rows.length === 0 ? (
        <StatePanel title="No AI token is on the list now">
          <p>None of the {coins.length} coins is among the AI tokens that the board follows.</p>
        </StatePanel>
      ) : (
        <TokenTable
          caption="Coins on CoinGecko’s trending list with price, volume, market cap and turnover"
          rows={rows}
          view={tableView(view)}
          awaited={0}
          isStale={isStale}
          facts={facts}
          hrefOf={({ sort }: BoardView) => trendingHref({ ...view, sort })}
        />
      )}
    </>
  );
}

/** The same object until the list changes. */
function useTrendingFacts(coins: readonly DecodedTrendingCoin[]) {
  const timeZone = useTimeZone();
  return useMemo(
    () => ({
      trendingPlaces: new Map(coins.map(({ id, place }) => [id, place])),
      notices: new Map(),
      remarks: coinRemarks(coins, timeZone),
    }),
    [coins, timeZone],
  );
}
