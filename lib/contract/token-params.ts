/** A token page's part of the address, `?range=30d&chart=turnover&at=2026-05-22T08:40Z`: the only reader and writer of it. */
import { type CoinId, isCoinId } from "../domain/ids.ts";
import {
  AI_MEDIAN,
  CHART_FIGURES,
  DEFAULT_TOKEN_VIEW,
  MAX_OVERLAYS,
  type Overlay,
  SCALES,
  type TokenView,
} from "../domain/token-view.ts";
import { formatMomentParam, parseMoment } from "./moment-param.ts";
import { type ParamReader, paramReader, strangerNotes } from "./param-reader.ts";
import { quoted, type SearchParams } from "./search-params.ts";
import { formatSpan, takeSpan } from "./span-param.ts";

/** `pin` is the signed part of a pinned link, read apart from the view. */
const KNOWN: ReadonlySet<string> = new Set("range chart scale with regimes at pin".split(" "));

export interface ParsedTokenView {
  readonly view: TokenView;
  /** One sentence for each parameter that was not understood. */
  readonly notes: readonly string[];
}

function parseOverlays(text: string): readonly Overlay[] | null {
  const overlays = [...new Set(text.split(","))];
  const isKnown = overlays.every((overlay) => overlay === AI_MEDIAN || isCoinId(overlay));
  return isKnown && overlays.length <= MAX_OVERLAYS ? overlays.filter(isOverlay) : null;
}

function isOverlay(text: string): text is Overlay {
  return text === AI_MEDIAN || isCoinId(text);
}

function takeOverlays(reader: ParamReader, id: CoinId): readonly Overlay[] {
  const overlays = reader.take(
    "with",
    DEFAULT_TOKEN_VIEW.overlays,
    `is not a list of up to ${MAX_OVERLAYS} ids to draw over it.`,
    parseOverlays,
  );
  if (!overlays.includes(id)) return overlays;
  reader.note(`${quoted(id)} is the token itself, which is not drawn beside itself.`);
  return overlays.filter((overlay) => overlay !== id);
}

/** A moment that has not come yet is noted and taken as now. */
export function takeMoment(reader: ParamReader, nowMs: number): number | null {
  const atMs = reader.take<number | null>(
    "at",
    null,
    "is no moment, such as 2026-05-22T08:40Z, so the present is shown.",
    parseMoment,
  );
  if (atMs === null || atMs <= nowMs) return atMs;
  reader.note(`${formatMomentParam(atMs)} has not come yet, so the present is shown.`);
  return null;
}

/** `id` is the page's token. */
export function parseTokenView(id: CoinId, params: SearchParams, nowMs: number): ParsedTokenView {
  const notes: string[] = [];
  const reader = paramReader(params, notes);
  const fallback = DEFAULT_TOKEN_VIEW;
  const atMs = takeMoment(reader, nowMs);
  const view: TokenView = {
    span: takeSpan(reader, fallback.span, atMs ?? nowMs),
    figure: reader.take(
      "chart",
      fallback.figure,
      "is nothing that can be drawn, so the price is.",
      (text) => CHART_FIGURES.find((figure) => figure === text) ?? null,
    ),
    scale: reader.take(
      "scale",
      fallback.scale,
      "is not a scale: linear or log.",
      (text) => SCALES.find((scale) => scale === text) ?? null,
    ),
    overlays: takeOverlays(reader, id),
    showsRegimes: reader.take("regimes", false, "is not on or off.", (text) => (text === "on" ? true : null)),
    atMs,
  };
  return { view, notes: [...notes, ...strangerNotes(params, KNOWN, "a token’s page")] };
}

/** The query of a view, with its question mark; empty for the usual one. */
export function formatTokenView(view: TokenView): string {
  const params = new URLSearchParams();
  const fallback = DEFAULT_TOKEN_VIEW;
  if (view.span !== fallback.span) params.set("range", formatSpan(view.span));
  if (view.figure !== fallback.figure) params.set("chart", view.figure);
  if (view.scale !== fallback.scale) params.set("scale", view.scale);
  if (view.overlays.length > 0) params.set("with", view.overlays.join(","));
  if (view.showsRegimes) params.set("regimes", "on");
  if (view.atMs !== null) params.set("at", formatMomentParam(view.atMs));
  return asQuery(params);
}

/** Commas and colons may stand in a query as they are, and are read more easily so. */
export function asQuery(params: URLSearchParams): string {
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query === "" ? "" : `?${query}`;
}
