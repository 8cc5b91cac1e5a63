/**
 * A chart of several lines as one SVG with all its labels, for a file: on the page they are text of the page around the lines.
 * It has one size, whatever the screen's.
 */
import type { WriteValue } from "@/lib/format/resolution";
import { DRAWN_SIZE, type MultiLineLayout } from "./multi-line-layout";
import { lineLook } from "./multi-line-look";
import { writeBesideTicks } from "./value-axis";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH_PX = 900;
const HEIGHT_PX = 420;
/** For the lines' names and values at the right, and the dates below. */
const RIGHT_PX = 170;
const BOTTOM_PX = 26;
const TOP_PX = 10;
const PLOT_WIDTH_PX = WIDTH_PX - RIGHT_PX;
const PLOT_HEIGHT_PX = HEIGHT_PX - TOP_PX - BOTTOM_PX;
const FONT_PX = 12;
/** A tick nearer to a line's label than this gives way to it. */
const CROWDED_PX = 14;

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function xOf(leftPercent: number): number {
  return (leftPercent / 100) * PLOT_WIDTH_PX;
}

function yOf(topPercent: number): number {
  return TOP_PX + (topPercent / 100) * PLOT_HEIGHT_PX;
}

function label(x: number, y: number, text: string, style: string): SVGElement {
  const place = { x, y, "dominant-baseline": "central", style: `font-size: ${FONT_PX}px; ${style}` };
  return element("text", place, text);
}

function gridOf({ valueTicks, timeTicks }: MultiLineLayout): readonly SVGElement[] {
  const stroke = "stroke: var(--line)";
  return [
    ...valueTicks.map(({ top }) =>
      element("line", { x1: 0, x2: PLOT_WIDTH_PX, y1: yOf(top), y2: yOf(top), style: stroke }),
    ),
    ...timeTicks.map(({ left }) =>
      element("line", { x1: xOf(left), x2: xOf(left), y1: yOf(0), y2: yOf(100), style: stroke }),
    ),
  ];
}

function linesOf({ lines }: MultiLineLayout): readonly SVGElement[] {
  const toPlot = `translate(0 ${TOP_PX}) scale(${PLOT_WIDTH_PX / DRAWN_SIZE} ${PLOT_HEIGHT_PX / DRAWN_SIZE})`;
  return lines.map(({ line, path }) => {
    const { colour, dash } = lineLook(line.place);
    return element("path", {
      d: path,
      fill: "none",
      transform: toPlot,
      "stroke-linejoin": "round",
      "vector-effect": "non-scaling-stroke",
      style: `stroke: ${colour}; stroke-width: 1.5; stroke-dasharray: ${dash}`,
    });
  });
}

function labelsOf(layout: MultiLineLayout, formatValue: WriteValue): readonly SVGElement[] {
  const write = writeBesideTicks(formatValue, layout.axis);
  const ends = layout.lines.flatMap(({ line, end }) => (end === null ? [] : [{ line, end }]));
  const isFree = (top: number) =>
    ends.every(({ end }) => Math.abs(yOf(end.labelTop) - yOf(top)) > CROWDED_PX);
  const gutter = PLOT_WIDTH_PX + 8;
  return [
    ...layout.valueTicks
      .filter(({ top }) => isFree(top))
      .map(({ value, top }) => label(gutter, yOf(top), write(value), "fill: var(--faint)")),
    ...layout.timeTicks.map(({ label: date, left }) =>
      label(xOf(left), HEIGHT_PX - BOTTOM_PX / 2, date, "fill: var(--muted); text-anchor: middle"),
    ),
    ...ends.flatMap(({ line, end }) => {
      const fill = `fill: ${lineLook(line.place).colour}`;
      return [
        element("circle", { cx: xOf(end.left), cy: yOf(end.top), r: 3, style: fill }),
        label(gutter, yOf(end.labelTop), `${line.label} ${write(end.value)}`, `${fill}; font-weight: 600`),
      ];
    }),
  ];
}

/** To be put into the document before its colours can be read. */
export function multiLineSvg(layout: MultiLineLayout, formatValue: WriteValue): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${WIDTH_PX} ${HEIGHT_PX}`);
  svg.setAttribute("width", String(WIDTH_PX));
  svg.setAttribute("height", String(HEIGHT_PX));
  svg.append(...gridOf(layout), ...linesOf(layout), ...labelsOf(layout, formatValue));
  return svg;
}
