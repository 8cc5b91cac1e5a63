/** A dash in the place of a number that is unknown, with its reason for whoever asks. */
import type { MethodAnchor } from "@/lib/catalog/method";
import { methodOf } from "@/lib/catalog/methods";
import { UNKNOWN_TEXT } from "@/lib/format/unknown";
import { methodHint, unknownHint } from "./hint";

interface UnknownProps {
  readonly anchor: MethodAnchor;
  /** What holds here and now; null where the method's own reason is the one. */
  readonly reason?: string | null;
}

export function Unknown({ anchor, reason = null }: UnknownProps) {
  const hint = reason === null ? unknownHint(anchor) : methodHint(anchor, reason);
  return (
    <span {...hint} className="relative z-1 -mr-1 cursor-help px-1 text-faint">
      <span aria-hidden>{UNKNOWN_TEXT}</span>
      <span className="sr-only">unknown: {reason ?? methodOf(anchor).unknownWhen}</span>
    </span>
  );
}
