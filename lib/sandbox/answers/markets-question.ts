/** How the rows of /coins/markets are asked for. */
import { type ChangeWindow, windowsOf } from "./change-window.ts";
import { type Currency, parseCurrency } from "./currency.ts";
import { isTrue } from "./query.ts";
import { invalidCurrency, missingParameter, type Reply } from "./reply.ts";
import { type Precision, parsePrecision } from "./rounding.ts";

export interface MarketsQuestion {
  readonly currency: Currency;
  readonly precision: Precision;
  readonly withSparkline: boolean;
  readonly windows: readonly ChangeWindow[];
}

/** The question, or CoinGecko's refusal. */
export function parseMarketsQuestion(query: URLSearchParams): MarketsQuestion | Reply {
  const asked = query.get("vs_currency") ?? "";
  if (asked === "") return missingParameter("vs_currency");
  const currency = parseCurrency(asked);
  if (currency === null) return invalidCurrency();
  return {
    currency,
    precision: parsePrecision(query.get("precision")),
    withSparkline: isTrue(query, "sparkline"),
    windows: windowsOf(query),
  };
}
