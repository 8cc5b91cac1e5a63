"use client";
/** What this browser still knows of a token that CoinGecko does not list any more: the visitor's own pins of it. */
import Link from "next/link";
import { Moment } from "@/components/market/moment";
import { useStored } from "@/lib/client/use-stored";
import { watchlists } from "@/lib/client/watchlists/book-store";
import { pagePath } from "@/lib/contract/paths";
import type { CoinId } from "@/lib/domain/ids";
import { formatPriceUsd } from "@/lib/format/price";

export function KeptPins({ id }: { readonly id: CoinId | null }) {
  const { lists } = useStored(watchlists).book;
  const kept = lists.flatMap((list) =>
    list.pins.filter((pin) => pin.id === id).map((pin) => ({ list, pin })),
  );
  return kept.map(({ list, pin }) => (
    <p key={list.slug} className="text-ink">
      You pinned it to{" "}
      <Link href={pagePath.watchlist(list.slug)} className="text-accent underline underline-offset-2">
        {list.name}
      </Link>{" "}
      at <Moment atMs={pin.pinnedAtMs} />
      {pin.name !== null &&
        `, when it was called ${pin.name}${pin.symbol === null ? "" : ` (${pin.symbol})`}`}
      {pin.mark !== null && `; its first price then was ${formatPriceUsd(pin.mark.priceUsd)}`}.
      {pin.note !== "" && ` Your note: ${pin.note}`}
    </p>
  ));
}
