/** What is the matter with an answer, in words for people. */
import { FAULT_WORDS, type FaultWords } from "@/lib/catalog/fault-words";
import type { Problem } from "@/lib/contract/problem";
import { FAULT_KINDS } from "@/lib/domain/fault";

/** The catalog's words where the upstream failed; the problem's own where our server or the way to it did. */
export function problemWords({ kind, title, detail, source }: Problem): Omit<FaultWords, "reason"> {
  const fault = source === null ? undefined : FAULT_KINDS.find((candidate) => candidate === kind);
  if (fault !== undefined) return FAULT_WORDS[fault];
  return {
    headline: title,
    explanation: detail,
    next: "It is tried again by itself; the page then updates without a reload.",
  };
}
