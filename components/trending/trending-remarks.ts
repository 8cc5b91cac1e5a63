/** What the page says of a coin beside its numbers: whether it is an AI token, and since when it is on the list at least. */
import type { TokenRemark } from "@/components/market/row-marks";
import type { DecodedTrendingCoin } from "@/lib/contract/trending";
import type { CoinId } from "@/lib/domain/ids";
import { formatRecentMoment } from "@/lib/format/moment";
import type { TimeZone } from "@/lib/format/wall-clock";

type Coin = Pick<DecodedTrendingCoin, "id" | "isAi" | "listedSinceMs">;

export function coinRemarks(coins: readonly Coin[], timeZone: TimeZone): ReadonlyMap<CoinId, TokenRemark> {
  return new Map(
    coins.map(({ id, isAi, listedSinceMs }) => [
      id,
      {
        short: isAi ? "AI" : null,
        long: listedSinceMs === null ? null : `since ${formatRecentMoment(listedSinceMs, timeZone)}`,
      },
    ]),
  );
}
