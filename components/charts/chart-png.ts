/** A chart's SVG as a picture file: every colour and font written out, drawn at twice its size on the page's own ground. */

const SCALE = 2;
const MARGIN_PX = 16;
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

/** The picture in the chart's box; null while only its outline is there. */
export function chartSvgIn(root: ParentNode): SVGSVGElement | null {
  return root.querySelector<SVGSVGElement>("[data-chart] svg.recharts-surface, [data-chart] svg");
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

/** Rejects where the browser cannot draw it. An SVG as a picture takes no fonts of the page: text is in the system's. */
export async function chartPng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = withResolvedStyles(svg);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const text = new XMLSerializer().serializeToString(copy);
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((width + 2 * MARGIN_PX) * SCALE);
  canvas.height = Math.round((height + 2 * MARGIN_PX) * SCALE);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no pictures");
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.drawImage(image, MARGIN_PX, MARGIN_PX, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("this browser writes no PNG"));
      else resolve(blob);
    }, "image/png");
  });
}
