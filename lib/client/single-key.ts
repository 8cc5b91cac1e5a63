/** When a letter alone may do something: never while somebody types, and not for who has switched it off. */
import { preferences } from "./preferences.ts";

const FIELDS = "input, textarea, select, [contenteditable]";
/** Whatever stands in front of the page; the explanation card does not. */
const IN_FRONT = "dialog[open], [role=menu], :popover-open:not([data-hint-card])";

/** The key where it is one for the page as a whole; null when it is meant for something else, or single keys are off. */
export function singleKeyOf(event: KeyboardEvent): string | null {
  const { key, target, defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return null;
  if (target instanceof Element && target.closest(FIELDS) !== null) return null;
  if (!preferences.read().singleKeys || document.querySelector(IN_FRONT) !== null) return null;
  return key;
}
