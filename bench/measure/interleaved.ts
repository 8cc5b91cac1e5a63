/** Rivals measured in turns, so that a machine that is busy for a moment is busy for all of them. */

export interface Rival<T> {
  readonly name: string;
  measure(): Promise<T>;
}

/** What each rival measured, round by round, by name. Whoever begins changes with the round. */
export async function interleaved<T>(
  rivals: readonly Rival<T>[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const measured = new Map<string, T[]>(rivals.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % rivals.length;
    for (const { name, measure } of [...rivals.slice(first), ...rivals.slice(0, first)]) {
      measured.get(name)?.push(await measure());
    }
  }
  return measured;
}
