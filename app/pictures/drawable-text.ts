/**
 * Text that the pictures' font can draw. What it lacks is left out: the drawing library would ask other hosts for it, and fail
 * where it may not.
 */

/** Latin with its accents, Cyrillic, and the signs of our own words and figures; `drawable-text.test.ts` holds it against the font. */
const LACKING =
  /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u0400-\u045f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2080-\u2089\u20ac\u20b9\u20bd\u2212\u2248\u2260\u2264\u2265]|\p{Extended_Pictographic}/gu;

const CUT = "…";

/** At most `maxLength` characters, cut with an ellipsis; `otherwise` where nothing is left. */
export function drawableText(text: string, maxLength: number, otherwise = ""): string {
  // No name needs more to be recognised, and a hostile one can be of any length.
  const kept = text
    .slice(0, 20 * maxLength)
    .normalize("NFC")
    .replace(LACKING, " ")
    .replace(/\s+/g, " ")
    .trim();
  const characters = Array.from(kept);
  if (characters.length === 0) return otherwise;
  return characters.length <= maxLength
    ? kept
    : `${characters
        .slice(0, maxLength - 1)
        .join("")
        .trimEnd()}${CUT}`;
}
