/** What lies over a token's line: what is called by a name of ours, and the colour of each. The page and its picture draw the same. */
import { BITCOIN } from "@/lib/domain/ids";
import { AI_MEDIAN, type Overlay } from "@/lib/domain/token-view";
import { coloursOf } from "./chart-colours";

interface OverlayName {
  readonly name: string;
  readonly symbol: string;
}

/** In the order of the palette's first colours, which are theirs wherever they stand. */
export const NAMED_OVERLAYS: ReadonlyMap<Overlay, OverlayName> = new Map<Overlay, OverlayName>([
  [BITCOIN, { name: "Bitcoin", symbol: "BTC" }],
  [AI_MEDIAN, { name: "Median of the AI tokens", symbol: "AI median" }],
]);

/** One for each, in their order: CSS colours of the page. */
export function overlayColours(overlays: readonly Overlay[]): readonly string[] {
  return coloursOf(overlays, [...NAMED_OVERLAYS.keys()]);
}
