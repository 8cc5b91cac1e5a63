/** The comparison's part of the address, `?ids=bitcoin,opengradient&view=ratio&range=30d`: the only reader and writer of it. */
import { COMPARE_MODES, type CompareView } from "../domain/compare-view.ts";
import { MAX_COMPARED } from "../domain/compared-assets.ts";
import { type CoinId, isCoinId } from "../domain/ids.ts";
import { formatMomentParam } from "./moment-param.ts";
import { paramReader, strangerNotes } from "./param-reader.ts";
import type { SearchParams } from "./search-params.ts";
import { formatSpan, parseSpan } from "./span-param.ts";
import { asQuery, takeMoment } from "./token-params.ts";

export const DEFAULT_COMPARE_VIEW: CompareView = { ids: [], mode: "rebased", span: "30d", atMs: null };

/** `pin` is the signed part of a pinned link, read apart from the view. */
const KNOWN: ReadonlySet<string> = new Set("ids view range at pin".split(" "));

export interface ParsedCompareView {
  readonly view: CompareView;
  /** One sentence for each parameter that was not understood. */
  readonly notes: readonly string[];
}

export function parseCompareView(params: SearchParams, nowMs: number): ParsedCompareView {
  const notes: string[] = [];
  const reader = paramReader(params, notes);
  const fallback = DEFAULT_COMPARE_VIEW;
  const view: CompareView = {
    ids: reader.take<readonly CoinId[]>("ids", fallback.ids, "is not a list of token ids.", (text) => {
      const ids = [...new Set(text.split(","))].filter(isCoinId);
      if (ids.length === 0) return null;
      if (ids.length > MAX_COMPARED) reader.note(`Only the first ${MAX_COMPARED} tokens are compared.`);
      return ids.slice(0, MAX_COMPARED);
    }),
    mode: reader.take(
      "view",
      fallback.mode,
      "is no way to compare: rebased, ratio, log or drawdown.",
      (text) => COMPARE_MODES.find((mode) => mode === text) ?? null,
    ),
    span: reader.take(
      "range",
      fallback.span,
      "is no span of time, such as 90d or 2026-04-01..2026-05-22, so 30 days are shown.",
      parseSpan,
    ),
    atMs: takeMoment(reader, nowMs),
  };
  return { view, notes: [...notes, ...strangerNotes(params, KNOWN, "a comparison")] };
}

/** The query of a view, with its question mark; empty for the usual one. */
export function formatCompareView(view: CompareView): string {
  const params = new URLSearchParams();
  if (view.ids.length > 0) params.set("ids", view.ids.join(","));
  if (view.mode !== DEFAULT_COMPARE_VIEW.mode) params.set("view", view.mode);
  if (view.span !== DEFAULT_COMPARE_VIEW.span) params.set("range", formatSpan(view.span));
  if (view.atMs !== null) params.set("at", formatMomentParam(view.atMs));
  return asQuery(params);
}
