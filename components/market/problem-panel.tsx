"use client";
import { StatePanel } from "@/components/ui/state-panel";
/** In the place of numbers that cannot be had: what is wrong, what happens next and when. It goes away by itself. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Problem } from "@/lib/contract/problem";
import { FAULT_KINDS } from "@/lib/domain/fault";
import { Countdown } from "./countdown";

interface ProblemPanelProps {
  readonly problem: Problem;
  /** When it is tried again, in the server's time; null while that is not known. */
  readonly nextTryAtMs: number | null;
}

/** The catalog's words where the upstream failed; the problem's own where our server or the way to it did. */
function wordsOf({ kind, title, detail, source }: Problem) {
  const fault = source === null ? undefined : FAULT_KINDS.find((candidate) => candidate === kind);
  if (fault !== undefined) return FAULT_WORDS[fault];
  return {
    headline: title,
    explanation: detail,
    next: "It is tried again by itself; the page then updates without a reload.",
  };
}

export function ProblemPanel({ problem, nextTryAtMs }: ProblemPanelProps) {
  const { headline, explanation, next } = wordsOf(problem);
  return (
    <StatePanel title={headline}>
      <p>{explanation}</p>
      <p>{next}</p>
      <p className="text-ink">
        {nextTryAtMs === null ? (
          "Trying now."
        ) : (
          <Countdown toMs={nextTryAtMs} before="Next try in" whenDue="Trying now." />
        )}
      </p>
    </StatePanel>
  );
}
