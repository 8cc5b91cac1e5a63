/** The comparison's part of the address, `?ids=bitcoin,opengradient&view=ratio&range=30d`: the only reader and writer of it. */
import { COMPARE_MODES, type CompareView } from "../domain/compare-view.ts";
import { MAX_COMPARED } from "../domain/compared-assets.ts";
import { type CoinId, isCoinId } from "../domain/ids.ts";
import { formatMomentParam } from "./moment-param.ts";
import { paramReader, strangerNotes } from "./param-reader.ts";
import { quoted, type SearchParams } from "./search-params.ts";
import { formatSpan, takeSpan } from "./span-param.ts";
import { asQuery, takeMoment } from "./token-params.ts";

export const DEFAULT_COMPARE_VIEW: CompareView = { ids: [], mode: "rebased", span: "30d", atMs: null };

/** `pin` is the signed part of a pinned link, read apart from the view. */
const KNOWN: ReadonlySet<string> = new Set("ids view range at pin".split(" "));

const MAX_STRANGERS = 3;

export interface ParsedCompareView {
  readonly view: CompareView;
  /** One sentence for each parameter that was not understood. */
  readonly notes: readonly string[];
}

/** Ids may be written with blanks and capitals, as names are; empty places say nothing. */
function toldApart(text: string): { readonly ids: readonly CoinId[]; readonly strangers: readonly string[] } {
  const words = text.split(",").map((word) => word.trim().toLowerCase());
  const different = [...new Set(words.filter((word) => word !== ""))];
  return {
    ids: different.filter(isCoinId),
    strangers: different.filter((word) => !isCoinId(word)),
  };
}

export function parseCompareView(params: SearchParams, nowMs: number): ParsedCompareView {
  const notes: string[] = [];
  const reader = paramReader(params, notes);
  const fallback = DEFAULT_COMPARE_VIEW;
  const atMs = takeMoment(reader, nowMs);
  const view: CompareView = {
    ids: reader.take<readonly CoinId[]>("ids", fallback.ids, "is not a list of token ids.", (text) => {
      const { ids, strangers } = toldApart(text);
      if (ids.length === 0) return null;
      for (const stranger of strangers.slice(0, MAX_STRANGERS))
        reader.note(`${quoted(stranger)} is no token id, so it is left out.`);
      if (ids.length > MAX_COMPARED) reader.note(`Only the first ${MAX_COMPARED} tokens are compared.`);
      return ids.slice(0, MAX_COMPARED);
    }),
    mode: reader.take(
      "view",
      fallback.mode,
      "is no way to compare: rebased, ratio, log or drawdown.",
      (text) => COMPARE_MODES.find((mode) => mode === text) ?? null,
    ),
    span: takeSpan(reader, fallback.span, atMs ?? nowMs),
    atMs,
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
