/**
 * Keeps numbers of two sources off one screen. When an answer comes from another source than what is held (the simulated
 * market gave way to CoinGecko), everything of the old source is dropped and asked again.
 */
import type { QueryClient, QueryState } from "@tanstack/react-query";
import * as z from "zod/mini";
import { SECOND_MS } from "../domain/time.ts";
import { ApiProblem } from "./api-problem.ts";

/** Two switches within this time mean a server that contradicts itself: its answers are then awaited, not chased. */
const CALM_MS = 10 * SECOND_MS;

const Keyed = z.object({ key: z.string() });
const Sourced = z.union([z.object({ meta: z.object({ source: Keyed }) }), z.object({ source: Keyed })]);

/** The source of one of our answers; null for anything else. */
export function sourceKeyOf(json: unknown): string | null {
  const parsed = z.safeParse(Sourced, json);
  if (!parsed.success) return null;
  return "meta" in parsed.data ? parsed.data.meta.source.key : parsed.data.source.key;
}

/** What a query has ended with. */
interface Settled {
  readonly state: Pick<QueryState<unknown, unknown>, "status" | "data" | "error">;
}

function latestSourceKey({ state }: Settled): string | null {
  if (state.status === "error") {
    return state.error instanceof ApiProblem ? (state.error.problem.source?.key ?? null) : null;
  }
  return sourceKeyOf(state.data);
}

/** Watches the client's answers until the returned function is called. */
export function guardSource(client: QueryClient, nowMs: () => number): () => void {
  const cache = client.getQueryCache();
  let current: string | null = null;
  let switchedAtMs = -Infinity;

  function holdsAnother(query: Settled): boolean {
    const held = sourceKeyOf(query.state.data);
    return held !== null && held !== current;
  }

  function note(key: string | null): void {
    if (key === null || key === current) return;
    current = key;
    const others = cache.findAll({ predicate: holdsAnother });
    if (others.length === 0) return;
    const isCalm = nowMs() - switchedAtMs >= CALM_MS;
    switchedAtMs = nowMs();
    for (const query of others) query.reset();
    if (isCalm)
      void client.refetchQueries({ predicate: (query) => others.includes(query) && query.isActive() });
  }

  for (const query of cache.getAll()) note(latestSourceKey(query));
  return cache.subscribe((event) => {
    if (event.type === "added") note(latestSourceKey(event.query));
    if (event.type !== "updated") return;
    if (event.action.type === "success" || event.action.type === "error") note(latestSourceKey(event.query));
  });
}
