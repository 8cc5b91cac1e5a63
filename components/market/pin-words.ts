/** What has become of a pin, in a sentence. */
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import type { PinTurn } from "@/lib/client/watchlists/pin-turns";
import { MAX_PINS, MAX_PINS_PER_LIST } from "@/lib/domain/watchlist";
import { formatCount } from "@/lib/format/count";

/** `token` is its name. Null where the offer to undo says it, or nothing has happened. */
export function pinWords(token: string, turn: PinTurn): string | null {
  switch (turn.kind) {
    case "pinned":
      return `${token} is pinned to ${turn.listName}.`;
    case "removed":
    case "unchanged":
      return null;
    case "several":
      return `${token} is in ${turn.lists.length} lists: ${turn.lists.map(({ name }) => name).join(", ")}.`;
    case "no-room":
      return `There is no room for ${token}: a list holds ${formatCount(MAX_PINS_PER_LIST)} pins, all lists ${formatCount(MAX_PINS)}. Remove another first.`;
    case "failed":
      return keepProblemWords(turn.problem);
  }
}
