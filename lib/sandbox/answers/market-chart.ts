/** /coins/{id}/market_chart: the last so many days. */
import { DAY_MS } from "../../domain/time.ts";
import { chartBody } from "./chart-body.ts";
import { automaticStep, type Step } from "./chart-times.ts";
import type { AnswerAboutCoin } from "./context.ts";
import { parseCurrency } from "./currency.ts";
import { historyWall, invalidCurrency, invalidParameter, missingParameter, ok, planTooLow } from "./reply.ts";
import { parsePrecision } from "./rounding.ts";

export const MOST_DAYS = 365;
const MOST_HOURLY_DAYS = 100;

export const answerMarketChart: AnswerAboutCoin = (context, query, quote) => {
  const { nowMs } = context;
  const asked = query.get("vs_currency") ?? "";
  const daysText = query.get("days") ?? "";
  if (asked === "") return missingParameter("vs_currency");
  if (daysText === "") return missingParameter("days");
  const currency = parseCurrency(asked);
  if (currency === null) return invalidCurrency();
  if (daysText === "max") return historyWall(nowMs);
  const days = Number(daysText);
  if (!(days > 0)) return invalidParameter("days");
  if (days > MOST_DAYS) return historyWall(nowMs);

  let step: Step = automaticStep(days * DAY_MS, true);
  const interval = query.get("interval") ?? "";
  if (interval === "daily") step = "daily";
  else if (interval === "hourly" && days <= MOST_HOURLY_DAYS) step = "hourly";
  else if (interval === "5m" || interval === "1m") return planTooLow(nowMs, `interval=${interval}`);
  else if (interval !== "") return invalidParameter("interval");
  const span = { step, fromMs: nowMs - days * DAY_MS, toMs: nowMs };
  return ok(chartBody(context, quote, span, currency, parsePrecision(query.get("precision"))));
};
