/** Labels at the ends of lines that end close together, moved apart as little as it takes. */

/**
 * New places for the labels, in the order of the input: in the same order from top to bottom, at least `distance` apart
 * and between `low` and `high` where they fit there. Labels that collide stay centred on where they wanted to be.
 */
export function spreadLabels(
  places: readonly number[],
  distance: number,
  low: number,
  high: number,
): readonly number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const groups: { readonly members: readonly number[]; readonly first: number }[] = [];
  for (const index of order) {
    let group = { members: [index], first: places[index] ?? 0 };
    for (let last = groups.at(-1); last !== undefined; last = groups.at(-1)) {
      if (group.first - last.first >= last.members.length * distance) break;
      groups.pop();
      group = merged([...last.members, ...group.members]);
    }
    groups.push(group);
  }
  const spread = new Map<number, number>();
  for (const { members, first } of groups)
    members.forEach((member, place) => spread.set(member, first + place * distance));
  return places.map((place, index) => spread.get(index) ?? place);

  function merged(members: readonly number[]) {
    const room = (members.length - 1) * distance;
    const middle = members.reduce((sum, member) => sum + (places[member] ?? 0), 0) / members.length;
    return { members: [...members], first: Math.max(low, Math.min(high - room, middle - room / 2)) };
  }
}
