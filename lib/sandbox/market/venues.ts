/** Places of trade, all invented: no real exchange should be seen with made-up volume. */

export interface VenueProfile {
  readonly id: string;
  readonly name: string;
  /** `book` venues have order books; `pool` venues are on-chain, on one platform. */
  readonly kind: "book" | "pool";
  readonly platform: string | null;
  /** Relative size, and the typical rank down to which it lists coins. */
  readonly size: number;
  readonly listsUntilRank: number;
  /** What it reports of its order book: the cost to move the price, zeros, nulls, or nothing. */
  readonly depth: "reported" | "zero" | "null" | "missing";
  readonly quote: "usdt" | "usdc" | "usd" | "eth" | "btc";
}

function book(
  id: string,
  name: string,
  size: number,
  listsUntilRank: number,
  depth: VenueProfile["depth"],
  quote: VenueProfile["quote"],
): VenueProfile {
  return { id, name, kind: "book", platform: null, size, listsUntilRank, depth, quote };
}

function pool(
  id: string,
  name: string,
  platform: string,
  size: number,
  quote: VenueProfile["quote"],
): VenueProfile {
  return { id, name, kind: "pool", platform, size, listsUntilRank: Infinity, depth: "missing", quote };
}

export const VENUES: readonly VenueProfile[] = [
  book("northgate", "Northgate", 10, 600, "reported", "usdt"),
  book("northgate-usdc", "Northgate (USDC)", 3, 400, "reported", "usdc"),
  book("meridian", "Meridian Exchange", 5, 900, "reported", "usdt"),
  book("halyard", "Halyard", 3, 350, "reported", "usd"),
  book("kettle-row", "Kettle Row", 4, 1800, "reported", "usdt"),
  book("lowland", "Lowland Markets", 2.5, 2600, "reported", "usdt"),
  book("saltmarsh", "Saltmarsh", 2, 4000, "zero", "usdt"),
  book("tern", "Tern Global", 1.6, 5000, "null", "usdt"),
  book("foundry-spot", "Foundry Spot", 1.2, 1200, "reported", "btc"),
  book("ropewalk", "Ropewalk", 0.8, 6000, "missing", "usdt"),
  pool("gullwing-base", "Gullwing (Base)", "base", 3, "eth"),
  pool("gullwing-ethereum", "Gullwing (Ethereum)", "ethereum", 2.5, "eth"),
  pool("pebbleswap", "Pebbleswap", "solana", 3.5, "usdc"),
  pool("driftpool", "Driftpool", "solana", 1.5, "usdc"),
  pool("lockgate", "Lockgate", "binance-smart-chain", 2, "usdt"),
  pool("millrace", "Millrace", "arbitrum-one", 1.5, "eth"),
];

/** The thin venue that reports nearly all of the volume of a wash-traded coin. */
export const WASH_VENUE: VenueProfile = book("brightbourse", "Brightbourse", 1, Infinity, "reported", "usdt");
