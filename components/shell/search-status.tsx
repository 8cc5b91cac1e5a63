"use client";
/** What the list below shows, or why it shows nothing; heard as it changes. */
import { Button } from "@/components/ui/button";
import type { SearchAnswer, SearchFailure } from "./search-answer";
import { foundWords, problemWords, startWords } from "./search-words";

interface SearchStatusProps {
  readonly typed: string;
  readonly answer: SearchAnswer | null;
  readonly failure: SearchFailure | null;
  /** Whether recent or pinned tokens stand below. */
  readonly hasKept: boolean;
  /** What has just been done; empty for nothing. */
  readonly said: string;
}

export function SearchStatus({ typed, answer, failure, hasKept, said }: SearchStatusProps) {
  const words = answer === null ? startWords(typed, hasKept) : foundWords(answer);
  return (
    <div className="shrink-0 border-b border-line px-4 py-1.5 text-xs text-muted">
      <p role="status">{said !== "" ? said : failure === null && words}</p>
      {failure !== null && <Failed {...failure} />}
    </div>
  );
}

function Failed({ error, refetch }: SearchFailure) {
  const { headline, explanation } = problemWords(error.problem);
  return (
    <div role="alert" className="space-y-2 py-2 text-sm">
      <p className="font-medium text-ink">{headline}</p>
      <p>{explanation}</p>
      <Button onClick={() => void refetch()}>Try again</Button>
    </div>
  );
}
