/**
 * Commas between the thousands of a number's decimal digits, before its point. Own code instead of `Intl`, here and in this whole
 * room, so that the server's text and the browser's are the same whatever their language data.
 */
export function withThousands(digits: string): string {
  const [whole = "", ...decimals] = digits.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}
