/** The answer to what is typed. The former one stays until the next has come, so that the list does not flicker. */
import { type QueryObserverResult, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiProblem } from "@/lib/client/api-problem";
import { type DecodedSearch, textSearchQuery } from "@/lib/client/search-query";
import { useSettled } from "./search-settled";

/** Shorter than a pause for thought, longer than between two keys of a fast typist. */
const PAUSE_MS = 120;

export interface SearchAnswer extends DecodedSearch {
  /** The text that it is an answer to. */
  readonly text: string;
}

/** A question that was not answered, and the way to ask it again. */
export interface SearchFailure {
  readonly error: ApiProblem;
  readonly refetch: () => Promise<QueryObserverResult>;
}

/** `typed` has no blanks around it; while it is empty nothing is asked and there is no answer. */
export function useSearchAnswer(typed: string): {
  readonly answer: SearchAnswer | null;
  readonly failure: SearchFailure | null;
} {
  const settled = useSettled(typed, PAUSE_MS);
  const asked = typed === "" ? "" : settled;
  const result = useQuery({ ...textSearchQuery(asked), enabled: asked !== "" });
  const [former, setFormer] = useState<SearchAnswer | null>(null);
  const latest = typed === "" ? null : (result.data ?? former);
  if (latest !== former) setFormer(latest);
  return { answer: latest, failure: result.isLoadingError && typed !== "" ? result : null };
}
