/** The last removal, for as long as it can be taken back. */
import { createHeld } from "../held.ts";
import type { Readable } from "../stored.ts";

export interface UndoOffer {
  /** What was removed, as a sentence: “Removed Grass from AI picks.” */
  readonly text: string;
  /** Puts it back. Of an `EditOutcome` the kind says whether that went well. */
  readonly undo: () => Promise<unknown>;
}

const held = createHeld<UndoOffer | null>(null);

/** Null while there is nothing to take back. */
export const undoOffer: Readable<UndoOffer | null> = held;

/** Takes the place of an earlier offer. */
export function offerUndo(offer: UndoOffer): void {
  held.set(offer);
}

/** Where another offer has taken its place since, that one stays. */
export function withdrawUndo(offer: UndoOffer): void {
  if (held.read() === offer) held.set(null);
}
