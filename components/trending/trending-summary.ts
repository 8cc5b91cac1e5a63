/** The page's answer in sentences: how many of the coins are AI tokens, and how many trade as much as they are worth. */
import type { DecodedTrendingCoin } from "@/lib/contract/trending";

type Coin = Pick<DecodedTrendingCoin, "isAi"> & {
  readonly row: { readonly turnover: number | null } | null;
};

function turnoverOf({ row }: Coin): number | null {
  return row === null ? null : row.turnover;
}

function tradesItsCap(coin: Coin): boolean {
  const turnover = turnoverOf(coin);
  return turnover !== null && turnover >= 1;
}

/** `None of the 15 coins`, `3 of the 15 coins`, `All 15 coins`. */
function partOf(count: number, all: number): string {
  if (count === all) return `All ${all} coins`;
  return `${count === 0 ? "None" : count} of the ${all} coins`;
}

/** Coins whose turnover is unknown are counted as such, never as quiet ones. */
export function trendingSummary(coins: readonly Coin[]): readonly string[] {
  const ai = coins.filter(({ isAi }) => isAi).length;
  const busy = coins.filter(tradesItsCap);
  const busyAi = busy.filter(({ isAi }) => isAi).length;
  const unknown = coins.filter((coin) => turnoverOf(coin) === null).length;
  const isMixed = ai > 0 && ai < coins.length && busy.length > 0;
  return [
    `${partOf(ai, coins.length)} ${ai === 1 ? "is an AI token" : "are AI tokens"}.`,
    [
      `${partOf(busy.length, coins.length)} traded at least the whole market cap in 24 hours`,
      isMixed ? `, ${busyAi === 0 ? "none" : busyAi} of them AI` : "",
      unknown > 0 ? `; the turnover of ${unknown} is not known` : "",
      ".",
    ].join(""),
  ];
}
