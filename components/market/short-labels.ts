/** Names for the ends of lines: short, and no two alike. */

/** Who is named; its symbol where no other has the same. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly symbol: string;
}

const LONGEST = 9;
const END = 3;

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

/** Ids of namesakes begin alike more often than they end alike. */
function shortenedId(id: string): string {
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST - END - 1)}…${id.slice(-END)}`;
}

const WAYS: readonly ((named: Named) => string)[] = [
  ({ symbol }) => shortened(symbol),
  ({ name }) => shortened(name),
  ({ id }) => shortenedId(id),
];

/** A label for each in its place: the symbol, where that is another's too the name, then the id. At most nine letters. */
export function shortLabels(all: readonly Named[]): readonly string[] {
  const isShared = (wayOf: (named: Named) => string, label: string) =>
    all.filter((other) => wayOf(other) === label).length > 1;
  return all.map((named) => {
    const way = WAYS.find((wayOf) => !isShared(wayOf, wayOf(named)));
    return way === undefined ? named.id : way(named);
  });
}
