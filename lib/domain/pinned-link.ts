/** What a link carries of the numbers that its maker saw, and what today's history says of them. */
import type { Fault } from "./fault.ts";
import type { ChartSpan } from "./history.ts";
import type { CoinId } from "./ids.ts";

/** The figures that a link carries, the ones of a token first and those of a comparison's assets after them. */
export const TOKEN_FIGURES = ["priceUsd", "change24h", "volume24hUsd", "marketCapUsd"] as const;
export const ASSET_FIGURES = ["priceUsd", "totalReturn"] as const;
export type PinnedFigure = (typeof TOKEN_FIGURES)[number] | (typeof ASSET_FIGURES)[number];

/** Figures of one token at the moment; unknown is null. */
export type TokenHeadline = Readonly<Record<(typeof TOKEN_FIGURES)[number], number | null>>;

/** One asset of a comparison: its price at the moment, and its return from the common start to it. */
export interface AssetHeadline extends Readonly<Record<(typeof ASSET_FIGURES)[number], number | null>> {
  readonly id: CoinId;
}

export type PinnedSubject =
  | { readonly kind: "token"; readonly id: CoinId; readonly headline: TokenHeadline }
  | {
      readonly kind: "comparison";
      readonly span: ChartSpan;
      /** The common start that returns are from; null where there was none. */
      readonly startMs: number | null;
      readonly assets: readonly AssetHeadline[];
    };

export interface PinnedLink {
  readonly subject: PinnedSubject;
  /** Key of the source whose numbers these are. They are never compared with those of another. */
  readonly sourceKey: string;
  readonly atMs: number;
}

/** From best to worst. `sampling`: history is coarser than what the link's maker saw, and allows the link's value. */
export const VERDICTS = ["same", "sampling", "differs"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CheckedFigure {
  readonly id: CoinId;
  readonly figure: PinnedFigure;
  /** In the link. */
  readonly then: number | null;
  /** In today's history, for the same moment. */
  readonly today: number | null;
  /** Null where the two cannot be compared: one of them is unknown, or today's was not asked for. */
  readonly verdict: Verdict | null;
}

/**
 * - `altered`: the signature does not fit, so nothing in the link can be believed.
 * - `unverifiable`: this server has no key to check signatures with.
 * - `misplaced`: the link's numbers are whole, but belong to another page or moment than the address asks for.
 * - `foreign`: they come from another source than the one that is on now.
 * - `beyond-history`: history does not reach back to the moment any more.
 * - `unchecked`: history could not be had.
 */
export type LinkCheck =
  | { readonly state: "altered" | "unverifiable" }
  | { readonly state: "misplaced"; readonly link: PinnedLink }
  | {
      readonly state: "foreign" | "beyond-history" | "checked";
      readonly link: PinnedLink;
      readonly figures: readonly CheckedFigure[];
    }
  | {
      readonly state: "unchecked";
      readonly link: PinnedLink;
      readonly figures: readonly CheckedFigure[];
      readonly fault: Fault;
    };

/** Every figure of a link in a row. */
export function pinnedFigures({
  subject,
}: PinnedLink): readonly Pick<CheckedFigure, "id" | "figure" | "then">[] {
  if (subject.kind === "token") {
    const { id, headline } = subject;
    return TOKEN_FIGURES.map((figure) => ({ id, figure, then: headline[figure] }));
  }
  return subject.assets.flatMap((asset) =>
    ASSET_FIGURES.map((figure) => ({ id: asset.id, figure, then: asset[figure] })),
  );
}

/** The worst of the verdicts; null when nothing could be compared. */
export function worstVerdict(figures: readonly Pick<CheckedFigure, "verdict">[]): Verdict | null {
  return VERDICTS.findLast((verdict) => figures.some((checked) => checked.verdict === verdict)) ?? null;
}
