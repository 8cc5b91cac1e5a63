/** The words that a chart's file carries: whose numbers, of when, and that they are not live where they are not. */
import { attributionOf, sourceBanner } from "@/lib/catalog/source-words";
import type { Freshness } from "@/lib/domain/freshness";
import { formatMoment } from "@/lib/format/moment";
import { UTC } from "@/lib/format/wall-clock";

/** A line each. `atMs`: the end of what is drawn. Files travel, so times are in UTC. */
export function pictureNotes({ source, stale }: Freshness, atMs: number): readonly string[] {
  const banner = sourceBanner(source);
  const age = stale === null ? "" : ", older than intended";
  const asOf = `As of ${formatMoment(atMs, UTC)}${age} · ${attributionOf(source).text} · Spikeline`;
  return banner === null ? [asOf] : [asOf, `${banner.headline}: not CoinGecko’s live numbers.`];
}
