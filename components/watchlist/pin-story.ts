/** Everything that is told of a pin, from what is kept of it and from the numbers of now. */
import type { DecodedWatched } from "@/lib/contract/watched";
import type { BoardRow } from "@/lib/domain/board";
import type { ListLook, Pin } from "@/lib/domain/watchlist";
import { type SinceLook, sinceLook } from "@/lib/signals/since-look";
import { type SincePinned, sincePinned } from "@/lib/signals/since-pinned";

export interface PinStory {
  readonly pin: Pin;
  /** As it is called now, or was when it was last seen; its id where it never was. */
  readonly name: string;
  readonly symbol: string | null;
  /** Null where it has no numbers now. */
  readonly row: BoardRow | null;
  readonly pinned: SincePinned;
  /** Null where there is nothing to compare. */
  readonly look: SinceLook | null;
}

/** One for each pin, in their order. */
export function pinStories(
  pins: readonly Pin[],
  { rows, freshness, bitcoin }: DecodedWatched,
  look: ListLook | null,
): readonly PinStory[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sourceKey = freshness.source.key;
  return pins.map((pin) => {
    const row = byId.get(pin.id) ?? null;
    const { priceUsd, turnover } = row ?? { priceUsd: null, turnover: null };
    return {
      pin,
      name: row?.name ?? pin.name ?? pin.id,
      symbol: row?.symbol ?? pin.symbol,
      row,
      pinned: sincePinned(pin.mark, { sourceKey, priceUsd, turnover, btcPriceUsd: bitcoin.priceUsd }),
      look: row && sinceLook(look, row, sourceKey),
    };
  });
}
