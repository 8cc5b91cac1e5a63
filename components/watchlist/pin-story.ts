/** Everything that is told of a pin, from what is kept of it and from the numbers of now. */
import type { DecodedWatched } from "@/lib/contract/watched";
import type { BoardRow } from "@/lib/domain/board";
import type { CoinId } from "@/lib/domain/ids";
import type { MissingReason } from "@/lib/domain/watched";
import type { ListLook, Pin } from "@/lib/domain/watchlist";
import { goneSinceLook, type SinceLook, sinceLook } from "@/lib/signals/since-look";
import { type SincePinned, sincePinned } from "@/lib/signals/since-pinned";

export interface PinStory {
  readonly pin: Pin;
  /** As it is called now, or was when it was last seen; its id where it never was. */
  readonly name: string;
  readonly symbol: string | null;
  /** Null where it has no numbers now. */
  readonly row: BoardRow | null;
  /** Why it has none; null where it has, and where no answer has come at all. */
  readonly missing: MissingReason | null;
  /** Null where no answer has come at all. */
  readonly pinned: SincePinned | null;
  /** Null where there is nothing to compare. */
  readonly look: SinceLook | null;
}

/** Whose the numbers of now are, and what Bitcoin costs by them. */
export interface StoryMarket {
  readonly sourceKey: string;
  readonly btcPriceUsd: number | null;
}

interface StoryParts {
  readonly pin: Pin;
  readonly row: BoardRow | null;
  readonly missing: MissingReason | null;
  /** Null where no answer has come at all. */
  readonly market: StoryMarket | null;
  readonly look: ListLook | null;
}

/** What CoinGecko itself says, and not that it could not be asked. */
const GONE: ReadonlySet<MissingReason | null> = new Set<MissingReason>(["unlisted", "no-market"]);

function lookOf({ pin, row, missing, market, look }: StoryParts): SinceLook | null {
  if (market === null) return null;
  if (row !== null) return sinceLook(look, row, market.sourceKey);
  return GONE.has(missing) ? goneSinceLook(look, pin.id, market.sourceKey) : null;
}

export function pinStory(parts: StoryParts): PinStory {
  const { pin, row, missing, market } = parts;
  const { priceUsd, turnover } = row ?? { priceUsd: null, turnover: null };
  return {
    pin,
    name: row?.name ?? pin.name ?? pin.id,
    symbol: row?.symbol ?? pin.symbol,
    row,
    missing,
    pinned: market && sincePinned(pin.mark, { ...market, priceUsd, turnover }),
    look: lookOf(parts),
  };
}

/** What an answer says of pins; nothing where none has come. */
export interface ToldPins {
  readonly market: StoryMarket | null;
  readonly rowOf: (id: CoinId) => BoardRow | null;
  readonly missingOf: (id: CoinId) => MissingReason | null;
}

export function toldPins(watched: DecodedWatched | undefined): ToldPins {
  if (watched === undefined) return { market: null, rowOf: () => null, missingOf: () => null };
  const rows = new Map(watched.rows.map((row) => [row.id, row]));
  const reasons = new Map(watched.missing.map(({ id, reason }) => [id, reason]));
  const { freshness, bitcoin } = watched;
  return {
    market: { sourceKey: freshness.source.key, btcPriceUsd: bitcoin.priceUsd },
    rowOf: (id) => rows.get(id) ?? null,
    missingOf: (id) => reasons.get(id) ?? null,
  };
}

/** How many pins have changed notably since the look. */
export function notableCount(
  pins: readonly Pin[],
  { market, rowOf, missingOf }: ToldPins,
  look: ListLook | null,
): number {
  const parts = pins.map((pin) => ({ pin, row: rowOf(pin.id), missing: missingOf(pin.id), market, look }));
  return parts.filter((part) => lookOf(part)?.isNotable === true).length;
}
