/** A dash in the place of a number that is unknown, with its reason for whoever asks. */
import type { MethodAnchor } from "@/lib/catalog/method";
import { methodOf } from "@/lib/catalog/methods";
import { UNKNOWN_TEXT } from "@/lib/format/unknown";
import { unknownHint } from "./hint";

export function Unknown({ anchor }: { readonly anchor: MethodAnchor }) {
  return (
    <span {...unknownHint(anchor)} className="relative z-1 -mr-1 cursor-help px-1 text-faint">
      <span aria-hidden>{UNKNOWN_TEXT}</span>
      <span className="sr-only">unknown: {methodOf(anchor).unknownWhen}</span>
    </span>
  );
}
