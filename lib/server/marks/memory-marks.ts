/** Marks that last as long as the process: for tests, and where nothing can be written. */
import type { Marks } from "./port.ts";

export function createMemoryMarks(): Marks {
  const names = new Set<string>();
  return {
    has: (name) => names.has(name),
    set: (name) => void names.add(name),
  };
}
