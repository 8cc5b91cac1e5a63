/**
 * Commas between the thousands of a whole number's decimal digits. Own code instead of `Intl`, here and in this whole
 * room, so that the server's text and the browser's are the same whatever their language data.
 */
export function withThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
