/** When a key means “undo” for the page, and whether an undoing has gone well. */

/** Where somebody writes, the key takes back what was written. */
const WRITING = "input, textarea, select, [contenteditable]";

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: EventTarget | null;
}

/** True for Ctrl or ⌘ with Z outside of text and of dialogs. */
export function isUndoKey(pressed: Pressed): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target } = pressed;
  if (key.toLowerCase() !== "z" || ctrlKey === metaKey || altKey || shiftKey || defaultPrevented)
    return false;
  return !(target instanceof Element && target.closest(`dialog[open], ${WRITING}`) !== null);
}

/** Of what an `UndoOffer` gives: false for an `EditOutcome` that changed nothing. */
export function isUndone(result: unknown): boolean {
  const isOutcome = typeof result === "object" && result !== null && "kind" in result;
  return !isOutcome || result.kind === "kept";
}
