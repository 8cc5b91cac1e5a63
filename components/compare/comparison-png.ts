/** The comparison's chart as a picture file. */
import { chartPng } from "@/components/charts/chart-png";
import { layOutLines } from "@/components/charts/multi-line-layout";
import { multiLineSvg } from "@/components/charts/multi-line-svg";
import { pictureNotes } from "@/components/market/picture-notes";
import type { DecodedComparison } from "@/lib/contract/compare";
import type { CompareView } from "@/lib/domain/compare-view";
import { UTC } from "@/lib/format/wall-clock";
import { comparedPlot } from "./compared-plot";
import type { LinePlaces } from "./line-places";
import { MODE_WORDS } from "./mode-words";

/** Rejects where there is nothing to draw, or the browser cannot draw it. */
export async function comparisonPng(
  comparison: DecodedComparison,
  { mode }: Pick<CompareView, "mode">,
  places: LinePlaces,
): Promise<Blob> {
  const plot = comparedPlot(comparison, mode, places);
  const layout = plot && layOutLines(plot, UTC);
  if (layout === null) throw new Error("there is no chart on the page");
  const { title, unit, format } = MODE_WORDS[mode];
  const svg = multiLineSvg(layout, format);
  // Its colours are the page's, which only what stands in the page has.
  const place = document.createElement("div");
  place.style.cssText = "position: absolute; width: 0; height: 0; overflow: hidden";
  place.append(svg);
  document.body.append(place);
  try {
    return await chartPng(svg, {
      title: `${title}: ${unit}`,
      notes: pictureNotes(comparison.freshness, comparison.toMs),
    });
  } finally {
    place.remove();
  }
}
