/**
 * Digits that are missing behind a figure's point, for the style sheet to keep room for: so points stand above each other
 * while the figure keeps the digits it has.
 */

const FIGURE = /^(?<digits>[^KMBT]*)(?<scale>[KMBT]?)$/;

/** What has to follow the figure, unseen, to bring it to so many decimals: `0`, `.00`, or nothing. */
export function missingDecimals(figure: string, decimals: number): string {
  const point = figure.indexOf(".");
  const present = point === -1 ? 0 : figure.length - point - 1;
  if (present >= decimals) return "";
  return (point === -1 ? "." : "") + "0".repeat(decimals - present);
}

/** The same as an attribute of the element that holds the figure. It has an effect inside the token table only. */
export function padded(figure: string, decimals: number): { readonly "data-pad": string | undefined } {
  const missing = missingDecimals(figure, decimals);
  return { "data-pad": missing === "" ? undefined : missing };
}

/** A compact amount in two parts: `65.9` and `M`. */
export function splitScale(amount: string): { readonly digits: string; readonly scale: string } {
  const { digits, scale } = FIGURE.exec(amount)?.groups ?? {};
  return { digits: digits ?? amount, scale: scale ?? "" };
}
