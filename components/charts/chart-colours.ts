/** The colours of lines beside each other, from chart-colours.css. */

/** Of the line that a chart is about. */
export const MAIN_COLOUR = "var(--ink)";

export const SERIES_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `var(--series-${place})`);

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (31 * hash + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

/**
 * A colour for each id, in the order of the ids: the same one whatever else is shown, unless two want the same; then the
 * earlier one has it. Those of `fixed` have the palette's first colours. For more ids than colours they begin again.
 */
export function coloursOf(ids: readonly string[], fixed: readonly string[]): readonly string[] {
  const free = SERIES_COLOURS.slice(fixed.length);
  const taken = new Set<string>();
  return ids.map((id) => {
    const own = fixed.indexOf(id);
    const start = hashOf(id) % free.length;
    const wanted = own >= 0 ? [SERIES_COLOURS[own]] : [...free.slice(start), ...free.slice(0, start)];
    const colour = wanted.find((candidate) => candidate !== undefined && !taken.has(candidate));
    const chosen = colour ?? wanted[0] ?? MAIN_COLOUR;
    taken.add(chosen);
    return chosen;
  });
}
