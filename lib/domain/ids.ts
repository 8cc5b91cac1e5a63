/** CoinGecko's own id of a coin, such as `opengradient`: the only identity there is, since symbols collide. */
export type CoinId = string & { readonly __brand: "CoinId" };

/** CoinGecko's slug of a category, such as `artificial-intelligence`. */
export type CategoryId = string & { readonly __brand: "CategoryId" };

const SLUG = /^[a-z0-9_-]{1,100}$/;

function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** True when the text has the shape of a CoinGecko id; whether such a coin exists is another question. */
export function isCoinId(text: string): text is CoinId {
  return isSlug(text);
}

/** True when the text has the shape of a category slug. */
export function isCategoryId(text: string): text is CategoryId {
  return isSlug(text);
}

/** The text as a coin id, or null when it does not have the shape of one. */
export function parseCoinId(text: string): CoinId | null {
  return isCoinId(text) ? text : null;
}

/** A coin id written in our own source; throws on a typing error. */
export function coinId(literal: string): CoinId {
  if (!isCoinId(literal)) throw new Error(`not a coin id: ${literal}`);
  return literal;
}

/** A category slug written in our own source; throws on a typing error. */
export function categoryId(literal: string): CategoryId {
  if (!isCategoryId(literal)) throw new Error(`not a category id: ${literal}`);
  return literal;
}

/** Bitcoin, which everything on the board is measured against. */
export const BITCOIN: CoinId = coinId("bitcoin");
