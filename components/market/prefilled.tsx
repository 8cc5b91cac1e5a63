/** Puts an answer that the server has at hand into the browser's store, so that the first HTML has it and nothing is asked twice. */
import { HydrationBoundary, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { prefilled } from "@/lib/client/query-client";

interface PrefilledProps {
  readonly queryKey: QueryKey;
  /** Null where there is none: the browser asks for it. */
  readonly json: unknown;
  /** `PART_OF_AN_ANSWER` for what is shown until the whole has come. */
  readonly receivedAtMs: number;
  readonly children: ReactNode;
}

export function Prefilled({ queryKey, json, receivedAtMs, children }: PrefilledProps) {
  if (json === null) return children;
  return <HydrationBoundary state={prefilled(queryKey, json, receivedAtMs)}>{children}</HydrationBoundary>;
}
