/** The tokens that this visitor has opened last, the latest first. Kept in the browser, known to nobody else. */
import type { CoinId } from "../domain/ids.ts";
import { KeptIds } from "./kept-ids.ts";
import { createStored } from "./stored.ts";

export const MAX_RECENT = 8;

export const recentTokens = createStored("recent", KeptIds, []);

/** Puts the token first; the one that was opened longest ago makes room. */
export function rememberToken(id: CoinId): void {
  const kept = recentTokens.read();
  if (kept[0] === id) return;
  recentTokens.write([id, ...kept.filter((other) => other !== id)].slice(0, MAX_RECENT));
}
