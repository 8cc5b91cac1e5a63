/**
 * The palette of gain and loss as an attribute of the page, which globals.css reads. The browser alone knows the choice and the
 * bundle comes after the first paint, so a script in the page itself begins and `keepPalette` goes on.
 */
import { PREFERENCES_NAME, preferences } from "./preferences.ts";

const MARKED = "blue-orange";

export const PALETTE_SCRIPT = `try{if(JSON.parse(localStorage.getItem("spikeline:${PREFERENCES_NAME}")).palette==="${MARKED}")document.documentElement.dataset.palette="${MARKED}"}catch{}`;

/** Keeps the attribute as it is chosen, in this tab or another, until the returned function is called. */
export function keepPalette(
  { dataset }: Pick<HTMLElement, "dataset">,
  kept: Pick<typeof preferences, "read" | "subscribe"> = preferences,
): () => void {
  function apply(): void {
    if (kept.read().palette === MARKED) dataset["palette"] = MARKED;
    else delete dataset["palette"];
  }
  apply();
  return kept.subscribe(apply);
}
