/** The numbers of a pinned link: computed here as of its moment, as the page that it leads to will compute them. */

import { commonStartMs } from "../../domain/compared-assets.ts";
import type { ChartSpan } from "../../domain/history.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { PinnedLink } from "../../domain/pinned-link.ts";
import { type Clock, MOMENT_STEP_MS } from "../../domain/time.ts";
import type { CompareTokens } from "./compare-tokens.ts";
import { requireAll } from "./compared-whole.ts";
import type { BoardReader } from "./get-board.ts";
import type { GetToken } from "./get-token.ts";
import type { Patience } from "./ports.ts";

export type LinkSubject =
  | { readonly kind: "token"; readonly id: CoinId }
  | { readonly kind: "comparison"; readonly ids: readonly CoinId[]; readonly span: ChartSpan };

/**
 * `atMs` is null for the present: the moment of the newest numbers then, which is not now where a market stands still. Figures are
 * not rounded. Rejects with `unknown-token`, `unknown-moment` or an UpstreamError.
 */
export type MakeLink = (subject: LinkSubject, atMs: number | null, patience: Patience) => Promise<PinnedLink>;

interface LinkTools {
  readonly boardReader: BoardReader;
  readonly getToken: GetToken;
  readonly compareTokens: CompareTokens;
  readonly clock: Pick<Clock, "nowMs">;
}

/** The step at or after the newest quote, if it has come yet. */
function presentStepMs(quotedAtMs: number | null, nowMs: number): number {
  const nowStep = Math.floor(nowMs / MOMENT_STEP_MS);
  return (
    MOMENT_STEP_MS *
    (quotedAtMs === null ? nowStep : Math.min(nowStep, Math.ceil(quotedAtMs / MOMENT_STEP_MS)))
  );
}

export function createMakeLink({ boardReader, getToken, compareTokens, clock }: LinkTools): MakeLink {
  async function presentMs(subject: LinkSubject, patience: Patience): Promise<number> {
    const { quoteOf } = await boardReader.getBoard(patience);
    const own = subject.kind === "token" ? quoteOf(subject.id) : null;
    return presentStepMs((own ?? quoteOf(BITCOIN))?.lastUpdatedMs ?? null, clock.nowMs());
  }

  return async function makeLink(subject, givenAtMs, patience) {
    const atMs = givenAtMs ?? (await presentMs(subject, patience));
    if (subject.kind === "comparison") {
      const { ids, span } = subject;
      const { value, freshness } = await compareTokens({ ids, span, atMs }, patience);
      requireAll(value);
      const assets = ids.map((id) => {
        const statistics = value.assets.find((asset) => asset.id === id)?.statistics;
        return { id, priceUsd: statistics?.priceUsd ?? null, totalReturn: statistics?.totalReturn ?? null };
      });
      const startMs = commonStartMs(value);
      return {
        subject: { kind: "comparison", span, startMs, assets },
        sourceKey: freshness.source.key,
        atMs,
      };
    }
    const { id } = subject;
    const { value, freshness } = (await getToken(id, atMs, patience)).token;
    const { priceUsd, change24h, volume24hUsd, marketCapUsd } = value.row;
    const headline = { priceUsd, change24h, volume24hUsd, marketCapUsd };
    return { subject: { kind: "token", id, headline }, sourceKey: freshness.source.key, atMs };
  };
}
