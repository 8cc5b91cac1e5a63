/** How charts are asked for: the last so many days, or between two moments. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { automaticStep, type Step } from "./chart-times.ts";
import { type Currency, parseCurrency } from "./currency.ts";
import {
  historyWall,
  invalidCurrency,
  invalidParameter,
  missingParameter,
  planTooLow,
  type Reply,
} from "./reply.ts";
import { type Precision, parsePrecision } from "./rounding.ts";

export interface ChartSpan {
  readonly step: Step;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface ChartQuestion {
  readonly span: ChartSpan;
  readonly currency: Currency;
  readonly precision: Precision;
}

const MOST_DAYS = 365;
const MOST_HOURLY_DAYS = 100;
/** A range that ends this little before now counts as ending now. */
const NOW_TOLERANCE_MS = 5 * MINUTE_MS;

/** The question of /coins/{id}/market_chart, or CoinGecko's refusal. */
export function parseChartQuestion(query: URLSearchParams, nowMs: number): ChartQuestion | Reply {
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
  return { span, currency, precision: parsePrecision(query.get("precision")) };
}

/** UNIX seconds, or an ISO date with or without a time (UTC); null for anything else. */
function parseMoment(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * SECOND_MS;
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?Z?$/.test(text)) return null;
  const ms = Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text);
  return Number.isNaN(ms) ? null : ms;
}

/** The question of /coins/{id}/market_chart/range, or CoinGecko's refusal. */
export function parseRangeQuestion(query: URLSearchParams, nowMs: number): ChartQuestion | Reply {
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
  return { span, currency, precision: parsePrecision(query.get("precision")) };
}
