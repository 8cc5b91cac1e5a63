/** `tickers/<id>.json` of a recording: a body of CoinGecko's, or its list alone. */
import { z } from "zod";

const MOST_TICKERS = 10_000;

const List = z.array(z.looseObject({ market: z.looseObject({ identifier: z.string() }) })).max(MOST_TICKERS);

export const Tickers = z.union([List, z.object({ tickers: List }).transform(({ tickers }) => tickers)]);
