/** The tokens that this visitor has set aside to compare, in the order of choosing. Kept in the browser. */
import { MAX_COMPARED } from "../domain/compared-assets.ts";
import type { CoinId } from "../domain/ids.ts";
import { KeptIds } from "./kept-ids.ts";
import { createStored } from "./stored.ts";

export const compareBasket = createStored("compare", KeptIds, []);

/** Adds the token or takes it away. False when the basket is full and nothing was done. */
export function toggleCompared(id: CoinId): boolean {
  const chosen = compareBasket.read();
  if (chosen.includes(id)) compareBasket.write(chosen.filter((other) => other !== id));
  else if (chosen.length < MAX_COMPARED) compareBasket.write([...chosen, id]);
  else return false;
  return true;
}

export function emptyBasket(): void {
  compareBasket.write([]);
}
