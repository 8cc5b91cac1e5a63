/** What the comparison's page is opened with by the server. */
import type { CoinId } from "../domain/ids.ts";
import type { CompareJson } from "./compare.ts";
import type { Problem } from "./problem.ts";

/** An asset that is offered where nobody has chosen one yet. */
export interface SuggestedAsset {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
}

/** `comparison` is null where the address names no token. */
export type CompareOpening =
  | { readonly comparison: CompareJson | null; readonly suggested: readonly SuggestedAsset[] }
  | { readonly problem: Problem };
