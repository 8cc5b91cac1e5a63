/** Which modifier key a keyboard has, for the words that name it. */

/** True on keyboards with ⌘. In the browser only. */
export function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}
