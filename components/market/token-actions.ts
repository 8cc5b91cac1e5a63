/** What can be done with a token of the table: each does it and says, in a sentence, what has become of it. */
import { compareBasket, toggleCompared } from "@/lib/client/compare-basket";
import { MAX_PINS, pins, togglePin } from "@/lib/client/pins";
import type { BoardRow } from "@/lib/domain/board";
import { MAX_COMPARED } from "@/lib/domain/compared-assets";

type Token = Pick<BoardRow, "id" | "name">;

export function turnPin({ id, name }: Token): string {
  const wasPinned = pins.read().includes(id);
  togglePin(id);
  if (wasPinned) return `${name} is not pinned any more.`;
  return pins.read().includes(id)
    ? `${name} is pinned.`
    : `There are ${MAX_PINS} pins already: unpin another token first.`;
}

export function turnCompared({ id, name }: Token): string {
  if (!toggleCompared(id)) return `${MAX_COMPARED} tokens can be compared at most: remove another first.`;
  const chosen = compareBasket.read();
  return chosen.includes(id)
    ? `${name} is set aside to compare, ${chosen.length} of ${MAX_COMPARED}.`
    : `${name} is not among those to compare any more.`;
}

/** `what` names the text for the sentence: “The id”. */
export async function copyText(text: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied ${text}`;
  } catch {
    return `${what} could not be copied: this browser does not let the page do it. It is ${text}`;
  }
}
