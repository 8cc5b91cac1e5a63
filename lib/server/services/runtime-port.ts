/** The server as its hosts see it: what can be asked, and the little that they need to know besides. */
import type { Source } from "../../domain/source.ts";
import type { Clock } from "../../domain/time.ts";
import type { LinkSigner } from "../links/port.ts";
import type { CheckLink } from "./check-link.ts";
import type { CompareTokens } from "./compare-tokens.ts";
import type { BoardReader } from "./get-board.ts";
import type { GetContext } from "./get-context.ts";
import type { GetHistory } from "./get-history.ts";
import type { GetListing } from "./get-listing.ts";
import type { GetRegimes } from "./get-regimes.ts";
import type { Status } from "./get-status.ts";
import type { GetToken } from "./get-token.ts";
import type { GetTrending } from "./get-trending.ts";
import type { GetWatched } from "./get-watched.ts";
import type { MakeLink } from "./make-link.ts";
import type { SearchCoins } from "./search-coins.ts";

export interface Runtime {
  readonly clock: Clock;
  /** The address that visitors use, where it is another than the local one. */
  readonly publicUrl: string | null;
  readonly startedAtMs: number;
  readonly boardReader: BoardReader;
  readonly getToken: GetToken;
  readonly getHistory: GetHistory;
  readonly getRegimes: GetRegimes;
  readonly getContext: GetContext;
  readonly getTrending: GetTrending;
  readonly getWatched: GetWatched;
  readonly compareTokens: CompareTokens;
  readonly makeLink: MakeLink;
  readonly checkLink: CheckLink;
  /** Null where this server's key cannot be used. */
  readonly linkSigner: LinkSigner | null;
  readonly getListing: GetListing;
  readonly searchCoins: SearchCoins;
  /** The source that is on, once it has been chosen. */
  source(): Promise<Source>;
  /** The source that is on now, without waiting. */
  sourceNow(): Source;
  status(): Status;
  logError(error: unknown, what: string): void;
  close(): void;
}
