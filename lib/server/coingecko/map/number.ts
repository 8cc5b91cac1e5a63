/** What CoinGecko's numbers mean. Everything that cannot be a true value is null; nothing here is ever NaN or infinite. */

type Given = number | null | undefined;

function finiteOrNull(value: Given): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** A price, a cap, a valuation, a supply, a depth: CoinGecko's zero means unknown. */
export function positive(value: Given): number | null {
  const number = finiteOrNull(value);
  return number !== null && number > 0 ? number : null;
}

/** A traded volume, a spread: zero is zero. */
export function zeroOrMore(value: Given): number | null {
  const number = finiteOrNull(value);
  return number !== null && number >= 0 ? Math.abs(number) : null;
}

/** A rank: 1, 2, 3 … */
export function rank(value: Given): number | null {
  const number = positive(value);
  return number !== null && Number.isInteger(number) ? number : null;
}

/** Percent to ratio for what can grow without bound and cannot lose all of a positive value: above −1. */
export function changeFromPercent(percent: Given): number | null {
  const number = finiteOrNull(percent);
  return number !== null && number > -100 ? number / 100 : null;
}

/** Percent to a share of a whole, 0–1. */
export function shareFromPercent(percent: Given): number | null {
  const number = zeroOrMore(percent);
  return number !== null && number <= 100 ? number / 100 : null;
}
