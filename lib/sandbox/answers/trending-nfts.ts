/** The pictures that the trending list also names. They have no market here; their figures only fill the shape. */

import { FIRST_WORDS } from "../market/words.ts";
import { pick, uniform } from "../noise/hash.ts";
import { rounded } from "./rounding.ts";

export const TRENDING_NFTS = 7;

/** Collection number `n` of the list; `key` seeds its figures. */
export function trendingNft(key: number, n: number) {
  const word = FIRST_WORDS[pick(key, n, FIRST_WORDS.length)] ?? "Amber";
  const floor = rounded(0.05 + 8 * uniform(key, n, 1) ** 3, 4);
  const change = 40 * (uniform(key, n, 2) - 0.5);
  const volume = `${rounded(20 * uniform(key, n, 3), 2).toFixed(2)} ETH`;
  return {
    id: `${word.toLowerCase()}-portraits-${n + 1}`,
    name: `${word} Portraits ${n + 1}`,
    symbol: word.slice(0, 4).toUpperCase(),
    thumb: "missing_thumb.png",
    nft_contract_id: 9000 + n,
    native_currency_symbol: "eth",
    floor_price_in_native_currency: floor,
    floor_price_24h_percentage_change: change,
    data: {
      floor_price: `${floor} ETH`,
      floor_price_in_usd_24h_percentage_change: String(change),
      h24_volume: volume,
      h24_average_sale_price: volume,
      sparkline: `https://sparklines.example/nft/${9000 + n}/sparkline.svg`,
      content: null,
    },
  };
}
