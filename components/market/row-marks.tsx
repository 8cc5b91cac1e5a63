/** What is particular about a token beside its numbers, each with its explanation. */
import type { BoardRow } from "@/lib/domain/board";
import { formatAge } from "@/lib/format/age";
import { methodHint } from "./hint";
import { isNewlyListed, listedDays } from "./token-age-words";

/** A page's own words about a token. */
export interface TokenRemark {
  /** Stands beside the name everywhere. */
  readonly short: string | null;
  /** Stands there where there is room. */
  readonly long: string | null;
}

export interface RowMarksProps {
  readonly row: BoardRow;
  /** On CoinGecko's trending list; null when it is not on it, or the list is not known. */
  readonly trendingPlace: number | null;
  /** CoinGecko's own warning; null when it has none that we know of. */
  readonly notice: string | null;
  /** Null where the page has nothing of its own to say. */
  readonly remark: TokenRemark | null;
  /** How far its quote lies behind the others; null when it does not. */
  readonly lagMs: number | null;
}

export function RowMarks({ row: { listingAge }, trendingPlace, notice, remark, lagMs }: RowMarksProps) {
  return (
    <>
      {notice !== null && (
        <button type="button" className="mark warn" {...methodHint("notices", notice)}>
          <span aria-hidden>⚠ </span>notice
        </button>
      )}
      {trendingPlace !== null && (
        <button
          type="button"
          className="mark"
          {...methodHint(
            "trending",
            `Place ${trendingPlace} of the list now${remark?.long == null ? "" : `, on it ${remark.long} at least`}.`,
          )}
        >
          #{trendingPlace}
          <span className="word"> trending</span>
        </button>
      )}
      {isNewlyListed(listingAge) && (
        <button
          type="button"
          className="mark"
          {...methodHint("listing-age", `Listed for ${listedDays(listingAge) ?? "some"} days.`)}
        >
          new
        </button>
      )}
      {remark?.short != null && <span className="mark">{remark.short}</span>}
      {remark?.long != null && (
        <span className="remark" title={remark.long}>
          {remark.long}
        </span>
      )}
      {lagMs !== null && <span className="lag">quote {formatAge(lagMs)} old</span>}
    </>
  );
}
