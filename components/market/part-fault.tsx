/** Why one part of a page is missing, where the rest of the page stands. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Fault } from "@/lib/domain/fault";
import { Countdown } from "./countdown";

interface PartFaultProps {
  readonly fault: Fault;
  /** Names the part at the start of a sentence: “Its history”. */
  readonly what: string;
}

export function PartFault({ fault, what }: PartFaultProps) {
  return (
    <span>
      {what} could not be had: {FAULT_WORDS[fault.kind].headline}.{" "}
      {fault.retryAtMs !== null && (
        <Countdown toMs={fault.retryAtMs} before="Next try in" whenDue="Trying now." />
      )}
    </span>
  );
}
