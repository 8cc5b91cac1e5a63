/** What the simulated market itself costs, so that it is not taken for the product. */
import { categoryId } from "../../lib/domain/ids.ts";
import { MINUTE_MS } from "../../lib/domain/time.ts";
import { createSandbox } from "../../lib/sandbox/sandbox.ts";
import { marketsRequest } from "../../lib/server/coingecko/requests/markets.ts";
import { medianOf } from "../measure/spread.ts";
import type { Findings, Measure, Part } from "../report/findings.ts";

const ROUNDS = 5;
const START_MS = Date.UTC(2026, 4, 22, 8, 40);
const REFRESH_MS = 2 * MINUTE_MS;
const BASE = "http://sandbox.invalid/api/v3";

type Ask = (path: string) => Promise<Response>;

function createMarketAt(clock: { nowMs(): number }): Ask {
  const sandbox = createSandbox({ seed: 1, clock });
  return (path) => sandbox.handle(new Request(BASE + path));
}

/** The board's own request: every coin of the category, 250 at most, with sparklines. */
async function boardPath(): Promise<string> {
  const byVolume = marketsRequest(
    { category: categoryId("artificial-intelligence"), order: "volume_desc", page: 1 },
    { sparkline: false },
  );
  const answer = await createMarketAt({ nowMs: () => START_MS })(byVolume.path);
  const { rows } = byVolume.decode(await answer.json());
  return marketsRequest({ ids: rows.map(({ id }) => id) }, { sparkline: true }).path;
}

async function timed(work: () => Promise<Response>): Promise<number> {
  const startedMs = performance.now();
  await (await work()).text();
  return performance.now() - startedMs;
}

/** A new market's first answer, the one of the next refresh, and that one once more. */
async function round(path: string): Promise<readonly number[]> {
  let nowMs = START_MS;
  const startedMs = performance.now();
  const ask = createMarketAt({ nowMs: () => nowMs });
  const createdMs = performance.now() - startedMs;
  const first = await timed(() => ask(path));
  nowMs += REFRESH_MS;
  return [createdMs + first, await timed(() => ask(path)), await timed(() => ask(path))];
}

async function run(): Promise<Findings> {
  const path = await boardPath();
  const rounds: (readonly number[])[] = [];
  for (let done = 0; done < ROUNDS; done++) rounds.push(await round(path));
  const names = ["first answer of a new market", "two minutes later", "the same moment again"];
  const measures = names.map(
    (what, index): Measure => ({
      what,
      unit: "ms",
      value: medianOf(rounds.map((times) => times[index] ?? Number.NaN)),
      against: null,
      aim: null,
    }),
  );
  return { measures, tables: [], broken: [] };
}

export const sandboxCost: Part = {
  name: "sandbox-cost",
  title: `/coins/markets of 250 ids with sparklines from the simulated market, medians of ${ROUNDS}`,
  run,
};
