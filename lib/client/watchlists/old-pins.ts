/** The pins of the board as they were kept before there were lists: an array of ids in `localStorage`. */

const KEY = "spikeline:pins";

export interface OldPins {
  /** As they were kept, to be read like the lists of any older version; null where there are none. */
  read(): unknown;
  /** Once they are kept elsewhere. */
  remove(): void;
}

/** `localStorage` by itself can throw where the browser blocks it. */
export const oldPins: OldPins = {
  read() {
    try {
      const text = localStorage.getItem(KEY);
      const kept: unknown = text === null ? null : JSON.parse(text);
      return Array.isArray(kept) && kept.length > 0 ? kept : null;
    } catch {
      return null;
    }
  },
  remove() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // They are read only where no lists are kept, so they may as well stay.
    }
  },
};
