/** Every answer and every error body that others recorded from CoinGecko, where they are at hand. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { coinId } from "../../domain/ids.ts";
import { classifyStatus } from "./classify-failure.ts";
import type { UpstreamRequest } from "./port.ts";
import { categoriesRequest, categoryNamesRequest } from "./requests/categories.ts";
import { coinRequest } from "./requests/coin.ts";
import { coinsListRequest } from "./requests/coins-list.ts";
import { globalRequest } from "./requests/global.ts";
import { marketChartRequest } from "./requests/market-chart.ts";
import { marketsRequest } from "./requests/markets.ts";
import { pingRequest } from "./requests/ping.ts";
import { tickersRequest } from "./requests/tickers.ts";
import { trendingRequest } from "./requests/trending.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../../../shared/recordings/raw-payloads");
const ANY = coinId("bitcoin");

/** By the endpoint's path; a coin's contract variants answer in the same shape. */
const REQUESTS: readonly (readonly [RegExp, UpstreamRequest<unknown>])[] = [
  [/^\/ping$/, pingRequest()],
  [/^\/coins\/markets$/, marketsRequest({ ids: [ANY] }, { sparkline: true })],
  [/^\/coins\/list$/, coinsListRequest()],
  [/^\/coins\/categories$/, categoriesRequest()],
  [/^\/coins\/categories\/list$/, categoryNamesRequest()],
  [/^\/coins\/[^/]+(\/contract\/[^/]+)?$/, coinRequest(ANY)],
  [/^\/coins\/[^/]+\/tickers$/, tickersRequest(ANY, 1)],
  [/^\/coins\/[^/]+(\/contract\/[^/]+)?\/market_chart(\/range)?$/, marketChartRequest(ANY, 7)],
  [/^\/search\/trending$/, trendingRequest()],
  [/^\/global$/, globalRequest()],
];

/** What was cut, wrapped or reshaped by whoever kept it is no answer of CoinGecko's any more. */
const NOT_AS_SENT = /reshaped|trimmed|not its shape|a script's file|\(wrapped/i;

const Index = z.array(z.object({ file: z.string(), endpoint: z.string(), httpStatus: z.number() }));

interface Recording {
  readonly file: string;
  readonly status: number;
  readonly pathname: string;
}

function recordings(): readonly Recording[] {
  if (!existsSync(FOLDER)) return [];
  const index = Index.parse(JSON.parse(readFileSync(path.join(FOLDER, "index.json"), "utf8")));
  return index
    .filter(({ endpoint }) => !NOT_AS_SENT.test(endpoint))
    .map(({ file, endpoint, httpStatus }) => ({
      file,
      status: httpStatus,
      pathname: /^GET (\/[^?\s]*)/.exec(endpoint)?.[1] ?? "",
    }));
}

const all = recordings();
const requestFor = (pathname: string) => REQUESTS.find(([pattern]) => pattern.test(pathname))?.[1];
const successes = all.flatMap(({ file, status, pathname }) => {
  const request = requestFor(pathname);
  return status === 200 && request !== undefined ? [{ file, request }] : [];
});
const failures = all.filter(({ status }) => status !== 200);
const isAbsent = all.length === 0;
if (isAbsent)
  console.warn(`Skipped: there are no recordings at ${FOLDER}, so no real answer has been tried.`);

/** Node's decoder makes U+FFFD of what is not UTF-8, as the client's does. */
const textOf = (file: string) => readFileSync(path.join(FOLDER, file), "utf8");

function droppedIn(value: unknown): number {
  const isCounted = typeof value === "object" && value !== null && "dropped" in value;
  return isCounted && typeof value.dropped === "number" ? value.dropped : 0;
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  const hasRows = typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows);
  return hasRows ? sizeOf(value.rows) : 1;
}

describe("recorded answers", () => {
  it.skipIf(isAbsent)("there is at least one for every endpoint", () => {
    const tried = new Set(successes.map(({ request }) => request));
    expect(REQUESTS.filter(([, request]) => !tried.has(request))).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
  });

  it.skipIf(isAbsent).each(successes)("$file is accepted whole", ({ file, request }) => {
    const value = request.decode(JSON.parse(textOf(file)));
    expect(droppedIn(value)).toBe(0);
    expect(sizeOf(value)).toBeGreaterThan(0);
  });

  it.skipIf(isAbsent).each(failures)("$file is classified", ({ file, status }) => {
    const fault = classifyStatus(status, new Headers(), textOf(file), 0);
    expect(fault.kind).toBe(status >= 500 ? "server-error" : "bad-request");
    expect(fault.detail).toMatch(/^HTTP \d{3}: \w/);
  });
});
