"use client";
/** In the place of numbers that cannot be had: what is wrong, what happens next and when. It goes away by itself. */
import { StatePanel } from "@/components/ui/state-panel";
import type { Problem } from "@/lib/contract/problem";
import { Countdown } from "./countdown";
import { problemWords } from "./problem-words";

interface ProblemPanelProps {
  readonly problem: Problem;
  /** When it is tried again, in the server's time; null while that is not known. */
  readonly nextTryAtMs: number | null;
}

export function ProblemPanel({ problem, nextTryAtMs }: ProblemPanelProps) {
  const { headline, explanation, next } = problemWords(problem);
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
