/** The tokens that this visitor has pinned, in the order of pinning. Kept in the browser, known to nobody else. */
import * as z from "zod/mini";
import { type CoinId, isCoinId } from "../domain/ids.ts";
import { createStored } from "./stored.ts";

export const MAX_PINS = 500;

/** A list of coin ids as it is kept; what is none, or one too many, is left out. */
export const KeptIds = z.pipe(
  z.array(z.string()),
  z.transform((ids: string[]): readonly CoinId[] => [...new Set(ids.filter(isCoinId))].slice(0, MAX_PINS)),
);

export const pins = createStored("pins", KeptIds, []);

/** Pins the token, or takes its pin away. A full list takes no more. */
export function togglePin(id: CoinId): void {
  const kept = pins.read();
  if (kept.includes(id)) pins.write(kept.filter((pinned) => pinned !== id));
  else if (kept.length < MAX_PINS) pins.write([...kept, id]);
}
