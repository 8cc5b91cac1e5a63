/** What can be done with a token of the table: each does it and says, in a sentence, what has become of it. */
import { compareBasket, toggleCompared } from "@/lib/client/compare-basket";
import type { NamedToken } from "@/lib/client/watchlists/pin-turns";
import { MAX_COMPARED } from "@/lib/domain/compared-assets";

export interface PinAnswer {
  /** Null where nothing has to be said: the offer to undo says it. */
  readonly text: string | null;
  /** True where the token is in several lists, and the visitor has to say which is meant. */
  readonly isChoiceDue: boolean;
}

/** Pins the token to the current list or takes its one pin away. Its code is fetched when somebody pins first. */
export async function turnPin(token: NamedToken): Promise<PinAnswer> {
  try {
    const [{ pressPin }, { pinWords }] = await Promise.all([
      import("@/lib/client/watchlists/pin-turns"),
      import("./pin-words"),
    ]);
    const turn = await pressPin(token);
    return { text: pinWords(token.name, turn), isChoiceDue: turn.kind === "several" };
  } catch {
    return {
      text: `${token.name} could not be pinned. The server may have been stopped or replaced: reload the page.`,
      isChoiceDue: false,
    };
  }
}

export function turnCompared({ id, name }: Pick<NamedToken, "id" | "name">): string {
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
