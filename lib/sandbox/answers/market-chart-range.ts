/** /coins/{id}/market_chart/range: between two moments. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { chartBody } from "./chart-body.ts";
import { automaticStep } from "./chart-times.ts";
import type { AnswerAboutCoin } from "./context.ts";
import { parseCurrency } from "./currency.ts";
import { MOST_DAYS } from "./market-chart.ts";
import { historyWall, invalidCurrency, invalidParameter, missingParameter, ok } from "./reply.ts";
import { parsePrecision } from "./rounding.ts";

/** A range that ends this little before now counts as ending now. */
const NOW_TOLERANCE_MS = 5 * MINUTE_MS;

/** UNIX seconds, or an ISO date with or without a time (UTC); null for anything else. */
function parseMoment(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * SECOND_MS;
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?Z?$/.test(text)) return null;
  const ms = Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text);
  return Number.isNaN(ms) ? null : ms;
}

export const answerMarketChartRange: AnswerAboutCoin = (context, query, quote) => {
  const { nowMs } = context;
  const missing = ["vs_currency", "from", "to"].find((name) => (query.get(name) ?? "") === "");
  if (missing !== undefined) return missingParameter(missing);
  const currency = parseCurrency(query.get("vs_currency") ?? "");
  if (currency === null) return invalidCurrency();
  const fromMs = parseMoment(query.get("from") ?? "");
  const toMs = parseMoment(query.get("to") ?? "");
  if (fromMs === null) return invalidParameter("from");
  if (toMs === null) return invalidParameter("to");
  if (fromMs < nowMs - MOST_DAYS * DAY_MS) return historyWall(nowMs);

  const endsNow = toMs >= nowMs - NOW_TOLERANCE_MS;
  const span = { step: automaticStep(Math.min(toMs, nowMs) - fromMs, endsNow), fromMs, toMs };
  return ok(chartBody(context, quote, span, currency, parsePrecision(query.get("precision"))));
};
