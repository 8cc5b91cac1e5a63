/** As many tokens as wanted, each with a week of its own: a random walk with gaps, and some unknown caps. */
import { coinId } from "../../lib/domain/ids.ts";
import type { MarketQuote } from "../../lib/domain/market-quote.ts";
import { buildBitcoin, buildQuote } from "../../lib/testing/builders.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";

const HOURS_OF_WEEK = 168;
const SIGMA_OF_HOUR = 0.012;
const SHARE_OF_GAPS = 0.01;
const SHARE_WITHOUT_CAP = 0.03;

function walk(random: SeededRandom, points: number): readonly (number | null)[] {
  let price = Math.exp(4 * random.nextGaussian());
  return Array.from({ length: points }, () => {
    price *= Math.exp(SIGMA_OF_HOUR * random.nextGaussian());
    return random.next() < SHARE_OF_GAPS ? null : price;
  });
}

function token(random: SeededRandom, index: number): MarketQuote {
  const marketCapUsd = 1e6 * Math.exp(2 * random.nextGaussian() + 3);
  const sparkline7d = walk(random, HOURS_OF_WEEK);
  return buildQuote({
    id: coinId(`token-${index}`),
    symbol: `T${index}`,
    name: `Token ${index}`,
    marketCapUsd: random.next() < SHARE_WITHOUT_CAP ? null : marketCapUsd,
    volume24hUsd: marketCapUsd * Math.exp(random.nextGaussian() - 2),
    marketCapRank: 100 + index,
    priceUsd: sparkline7d.findLast((price) => price !== null) ?? null,
    change1h: 0.01 * random.nextGaussian(),
    change24h: 0.06 * random.nextGaussian(),
    change7d: 0.16 * random.nextGaussian(),
    sparkline7d,
  });
}

/** Bitcoin first, then `count` tokens; the same in every run. */
export function generatedQuotes(count: number): readonly MarketQuote[] {
  const random = seededRandom("quotes");
  return [buildBitcoin(), ...Array.from({ length: count }, (_, index) => token(random, index))];
}
