/** What stands in the place of a part that is not there: that it has not been asked for, or why it could not be had. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Fault } from "@/lib/domain/fault";

export function StripGap({ fault }: { readonly fault: Fault | null }) {
  return (
    <span className={fault === null ? "text-xs text-muted" : "text-xs text-warn-ink"}>
      {fault === null ? "not asked yet" : FAULT_WORDS[fault.kind].reason}
    </span>
  );
}
