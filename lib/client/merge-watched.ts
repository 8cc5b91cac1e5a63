/** Several answers about one visitor's tokens as one: the length of an address allows no more than so many ids in a question. */
import type { DecodedWatched } from "../contract/watched.ts";
import type { Freshness } from "../domain/freshness.ts";
import type { CoinId } from "../domain/ids.ts";
import type { BesideBoard } from "../domain/watched.ts";

function olderAge(one: Freshness | null, other: Freshness | null): Freshness | null {
  if (one === null || other === null) return one ?? other;
  return one.fetchedAtMs <= other.fetchedAtMs ? one : other;
}

/** The oldest numbers and the first fault stand for all. */
function worse(one: BesideBoard, other: BesideBoard): BesideBoard {
  return { age: olderAge(one.age, other.age), fault: one.fault ?? other.fault };
}

function older(one: DecodedWatched, other: DecodedWatched): DecodedWatched {
  return one.freshness.fetchedAtMs <= other.freshness.fetchedAtMs ? one : other;
}

/**
 * The answers as one. Ids that none of them tells of are missing as `not-had`: their question has failed. Null for no answers, and while
 * they are of different sources.
 */
export function mergeWatched(
  answers: readonly DecodedWatched[],
  ids: readonly CoinId[],
): DecodedWatched | null {
  const [first, ...rest] = answers;
  if (first === undefined) return null;
  if (rest.some(({ freshness }) => freshness.source.key !== first.freshness.source.key)) return null;
  const { freshness, bitcoin, aiMedian } = rest.reduce(older, first);
  const rows = answers.flatMap((answer) => answer.rows);
  const missing = answers.flatMap((answer) => answer.missing);
  const told = new Set([...rows, ...missing].map(({ id }) => id));
  const untold = [...new Set(ids)].filter((id) => !told.has(id));
  return {
    freshness,
    others: answers.map(({ others }) => others).reduce(worse),
    bitcoin,
    aiMedian,
    rows,
    missing: [...missing, ...untold.map((id) => ({ id, reason: "not-had" as const }))],
  };
}

/** What an answer says of these ids. */
export function keptOnly(answer: DecodedWatched, ids: readonly string[]): DecodedWatched {
  const asked = new Set(ids);
  return {
    ...answer,
    rows: answer.rows.filter(({ id }) => asked.has(id)),
    missing: answer.missing.filter(({ id }) => asked.has(id)),
  };
}
