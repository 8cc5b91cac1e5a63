/**
 * A chart's SVG as a picture file: every colour and font written out, drawn at twice its size on the page's own ground, with
 * words that stay with it wherever the file goes.
 */

const SCALE = 2;
const MARGIN_PX = 16;
const TITLE_PX = 15;
const NOTE_PX = 12;
/** From one baseline to the next. */
const LINE_PX = 20;

/** What makes an SVG look as it does on the page. Everything else it says itself. */
const RESOLVED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline",
  "opacity",
  "display",
  "visibility",
] as const;

export interface ChartCaption {
  /** Above the chart. */
  readonly title: string;
  /** Below it, a line each. */
  readonly notes: readonly string[];
}

/** The picture in the chart's box, and what it is of; null while only its outline is there. */
export function drawnChartIn(
  root: ParentNode,
): { readonly svg: SVGSVGElement; readonly name: string } | null {
  const svg = root.querySelector<SVGSVGElement>("[data-chart] svg.recharts-surface, [data-chart] svg");
  const name = svg?.closest("[data-chart]")?.getAttribute("aria-label");
  return svg === null || name == null ? null : { svg, name };
}

function withResolvedStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(svg, true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (!(target instanceof SVGElement)) return;
    const style = getComputedStyle(original);
    target.removeAttribute("class");
    for (const name of RESOLVED) target.style.setProperty(name, style.getPropertyValue(name));
  });
  return copy;
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the chart could not be drawn as a picture"));
    image.src = url;
  });
}

/** The chart with a margin around it, into which labels may reach. */
async function pictureOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = withResolvedStyles(svg);
  const [outerWidth, outerHeight] = [width + 2 * MARGIN_PX, height + 2 * MARGIN_PX];
  copy.setAttribute("viewBox", `${-MARGIN_PX} ${-MARGIN_PX} ${outerWidth} ${outerHeight}`);
  copy.setAttribute("width", String(outerWidth));
  copy.setAttribute("height", String(outerHeight));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const text = new XMLSerializer().serializeToString(copy);
  return await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("this browser writes no PNG"));
      else resolve(blob);
    }, "image/png");
  });
}

/**
 * `svg` stands in the document. Rejects where the browser cannot draw it. An SVG as a picture takes no fonts of the page: its
 * own text is in the system's.
 */
export async function chartPng(svg: SVGSVGElement, { title, notes }: ChartCaption): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = await pictureOf(svg, width, height);
  const chartTop = MARGIN_PX + LINE_PX + MARGIN_PX / 2;
  const notesTop = chartTop + height + MARGIN_PX / 2;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((width + 2 * MARGIN_PX) * SCALE);
  canvas.height = Math.round((notesTop + notes.length * LINE_PX + MARGIN_PX) * SCALE);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no pictures");
  const page = getComputedStyle(document.body);
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, chartTop - MARGIN_PX);
  context.fillStyle = page.color;
  context.font = `600 ${TITLE_PX}px ${page.fontFamily}`;
  context.fillText(title, MARGIN_PX, MARGIN_PX + TITLE_PX, width);
  context.font = `${NOTE_PX}px ${page.fontFamily}`;
  notes.forEach((note, index) => {
    context.fillText(note, MARGIN_PX, notesTop + (index + 1) * LINE_PX, width);
  });
  return await pngOf(canvas);
}
