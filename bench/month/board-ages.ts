/** How old the numbers on the open board were, minute by minute. */
import { MINUTE_MS } from "../../lib/domain/time.ts";
import type { SeenNumbers } from "./simulate.ts";

export interface BoardAge {
  readonly atMs: number;
  readonly ageMs: number;
}

/** One sample a minute of what the screen showed, from the first board on. `boards` in order of time. */
export function boardAges(boards: readonly SeenNumbers[], endMs: number): readonly BoardAge[] {
  return boards.flatMap(({ atMs, fetchedAtMs }, index) => {
    const untilMs = boards[index + 1]?.atMs ?? endMs;
    const firstMs = Math.ceil(atMs / MINUTE_MS) * MINUTE_MS;
    const count = Math.max(0, Math.ceil((untilMs - firstMs) / MINUTE_MS));
    return Array.from({ length: count }, (_, minute) => {
      const sampledAtMs = firstMs + minute * MINUTE_MS;
      return { atMs: sampledAtMs, ageMs: sampledAtMs - fetchedAtMs };
    });
  });
}
