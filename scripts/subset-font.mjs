/**
 * Makes the page's font: the variable Geist cut down to what the product writes (Latin, figures, the signs of its tables) and
 * to the three weights that it uses. A third of the bytes; a name in another script is drawn in the system's font.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

/** The package's own entry stands beside its font files. */
const SOURCE = path.join(
  path.dirname(fileURLToPath(import.meta.resolve("geist/font/sans"))),
  ...["fonts", "geist-sans", "Geist-Variable.woff2"],
);
const TARGET = path.join("dist", "fonts", "geist-latin.woff2");

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}

const LATIN = range(0x20, 0x7e) + range(0xa0, 0x17f);
const SIGNS = "–—‘’“”…•€₀₁₂₃₄₅₆₇₈₉≥≤≈≠×÷−±√·→←↑↓↗↘⌘⇧⏎   ‑";

const subset = await subsetFont(readFileSync(SOURCE), LATIN + SIGNS, {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 600 } },
});
mkdirSync(path.dirname(TARGET), { recursive: true });
writeFileSync(TARGET, subset);
