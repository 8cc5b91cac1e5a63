/**
 * Which of the lines' looks each asset has. It hangs on the asset, not on how many others stand before it: whoever leaves one
 * out finds the others as they were.
 */
import { MAX_COMPARED } from "@/lib/domain/compared-assets";
import { BITCOIN, type CoinId } from "@/lib/domain/ids";

/** A place from 0 for each asset; no two have the same one. */
export type LinePlaces = ReadonlyMap<CoinId, number>;

const NO_PLACES: LinePlaces = new Map();

/** Bitcoin's own. */
const FIRST_PLACE = 0;

/** The place that an asset has wherever no other took it before. */
function ownPlace(id: CoinId): number {
  if (id === BITCOIN) return FIRST_PLACE;
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return 1 + (hash % (MAX_COMPARED - 1));
}

function freeFrom(place: number, taken: ReadonlySet<number>): number {
  const places = Array.from({ length: MAX_COMPARED }, (_, step) => (place + step) % MAX_COMPARED);
  return places.find((candidate) => !taken.has(candidate)) ?? place;
}

/** The places of up to `MAX_COMPARED` assets, in their order; those that have one in `kept` keep it. */
export function linePlaces(ids: readonly CoinId[], kept: LinePlaces = NO_PLACES): LinePlaces {
  const places = new Map([...kept].filter(([id]) => ids.includes(id)));
  // In an order of their own, so that a fresh visit to what is left finds most of them where they were.
  for (const id of ids.filter((candidate) => !places.has(candidate)).toSorted()) {
    places.set(id, freeFrom(ownPlace(id), new Set(places.values())));
  }
  return new Map(ids.map((id) => [id, places.get(id) ?? FIRST_PLACE]));
}
