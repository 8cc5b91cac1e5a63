/** Callers that wait for the gate: by priority, within one priority in the order of arrival. */
import type { Priority } from "./port.ts";

const ORDER: readonly Priority[] = ["person", "page", "background"];

export interface WaitingLine<T> {
  size(): number;
  /** How many are served before somebody of this priority who arrives now. */
  aheadOf(priority: Priority): number;
  append(priority: Priority, item: T): void;
  /** Puts the item before all others of its priority. */
  putFirst(priority: Priority, item: T): void;
  takeNext(): T | null;
  /** Takes whoever came last among those less urgent than `priority`. */
  takeLastBelow(priority: Priority): T | null;
  /** Takes all who match, in the order of service. */
  takeWhere(matches: (item: T, priority: Priority) => boolean): readonly T[];
}

export function createWaitingLine<T>(): WaitingLine<T> {
  const lines: Readonly<Record<Priority, T[]>> = { person: [], page: [], background: [] };

  return {
    size: () => ORDER.reduce((sum, priority) => sum + lines[priority].length, 0),

    aheadOf: (priority) =>
      ORDER.slice(0, ORDER.indexOf(priority) + 1).reduce((sum, other) => sum + lines[other].length, 0),

    append: (priority, item) => void lines[priority].push(item),

    putFirst: (priority, item) => void lines[priority].unshift(item),

    takeNext() {
      const priority = ORDER.find((candidate) => lines[candidate].length > 0);
      return priority === undefined ? null : (lines[priority].shift() ?? null);
    },

    takeLastBelow(priority) {
      const below = ORDER.slice(ORDER.indexOf(priority) + 1).reverse();
      const victim = below.find((candidate) => lines[candidate].length > 0);
      return victim === undefined ? null : (lines[victim].pop() ?? null);
    },

    takeWhere(matches) {
      return ORDER.flatMap((priority) => {
        const taken = lines[priority].filter((item) => matches(item, priority));
        if (taken.length > 0) {
          const kept = lines[priority].filter((item) => !taken.includes(item));
          lines[priority].splice(0, lines[priority].length, ...kept);
        }
        return taken;
      });
    },
  };
}
