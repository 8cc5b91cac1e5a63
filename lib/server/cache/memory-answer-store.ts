/** Answers that last as long as the process: for tests, and where nothing can be written. */
import type { AnswerStore } from "./port.ts";

interface Answer {
  readonly raw: string;
  readonly fetchedAtMs: number;
}

export function createMemoryAnswerStore(): AnswerStore {
  const bySource = new Map<string, Map<string, Answer>>();

  return {
    read: (sourceKey, key) => bySource.get(sourceKey)?.get(key) ?? null,

    write(sourceKey, key, raw, fetchedAtMs) {
      const answers = bySource.get(sourceKey) ?? new Map<string, Answer>();
      bySource.set(sourceKey, answers.set(key, { raw, fetchedAtMs }));
    },

    deleteFetchedBefore(ms) {
      for (const answers of bySource.values()) {
        for (const [key, { fetchedAtMs }] of answers) if (fetchedAtMs < ms) answers.delete(key);
      }
    },
  };
}
