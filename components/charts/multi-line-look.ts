/** How a line looks by its place among the chosen: colours that differ in both themes, and dashes for eyes that do not tell them apart. */

export interface LineLook {
  /** Any CSS colour; at least 3 : 1 against the page in both themes. */
  readonly colour: string;
  /** For `stroke-dasharray`. */
  readonly dash: string;
}

const LOOKS: readonly LineLook[] = [
  { colour: "light-dark(#b45309, #f2a65a)", dash: "none" },
  { colour: "light-dark(#2459c4, #7fb0ff)", dash: "none" },
  { colour: "light-dark(#0f766e, #4cc7b2)", dash: "7 3" },
  { colour: "light-dark(#a82a78, #f08fc4)", dash: "2 2.5" },
  { colour: "light-dark(#6539bd, #b9a1ff)", dash: "10 3 2 3" },
  { colour: "light-dark(#5f6412, #cdc65c)", dash: "4 3" },
  { colour: "light-dark(#a12d22, #ff9385)", dash: "14 4" },
  { colour: "light-dark(#4b5563, #b4bcc9)", dash: "1.5 4" },
];

const FALLBACK: LineLook = { colour: "var(--ink)", dash: "none" };

/** `place` from 0. */
export function lineLook(place: number): LineLook {
  return LOOKS[place % LOOKS.length] ?? FALLBACK;
}
