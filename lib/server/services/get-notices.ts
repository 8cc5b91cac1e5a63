/** CoinGecko's warnings about the tokens that are unusual now. Others are not asked about: each costs a call a day. */
import type { Board } from "../../domain/board.ts";
import type { CoinProfile } from "../../domain/coin-profile.ts";
import type { Part } from "../../domain/freshness.ts";
import type { CoinId } from "../../domain/ids.ts";
import type { MarketContext } from "../../domain/market-context.ts";

/** From here a token has traded its whole cap in a day. */
const UNUSUAL_TURNOVER = 1;
const MAX_ASKED = 12;

/** The notices that are known by now, of the tokens with the highest turnovers from 1 on. */
export function getNotices(
  { rows }: Board,
  profileOf: (id: CoinId) => Part<CoinProfile>,
): MarketContext["notices"] {
  return rows
    .filter(({ turnover }) => turnover !== null && turnover >= UNUSUAL_TURNOVER)
    .toSorted((a, b) => (b.turnover ?? 0) - (a.turnover ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_ASKED)
    .flatMap(({ id }) => {
      const profile = profileOf(id);
      const notices = profile !== null && "value" in profile ? profile.value.notices : [];
      return notices.length === 0 ? [] : [{ id, text: notices.join(" ") }];
    });
}
