/** `/api/board` as the product serves it, under load, against the least that `node:http` and Next can do for the same reply. */
import { type LoadResult, load } from "../http/load.ts";
import { interleaved } from "../measure/interleaved.ts";
import { medianOf } from "../measure/spread.ts";
import type { Findings, Measure, Part, Table } from "../report/findings.ts";
import { type Contestants, withContestants } from "../servers/contestants.ts";
import { buildBareNext } from "../servers/rivals.ts";

const ROUNDS = 9;
const ROUND_SECONDS = 1.5;
const WARM_UP_SECONDS = 1;
const OURS = "ours";
const PLAIN = "plain node:http";
const BARE_NEXT = "bare Next route";

interface Scenario {
  readonly name: string;
  readonly connections: number;
  /** Whether visitors have the board already, and only ask if there is a newer one. */
  readonly hasBoard: boolean;
}

const SCENARIOS: readonly Scenario[] = [
  { name: "1 connection", connections: 1, hasBoard: false },
  { name: "50 connections", connections: 50, hasBoard: false },
  { name: "50 connections, 304", connections: 50, hasBoard: true },
];

/** By rival, round by round. */
type Results = ReadonlyMap<string, readonly LoadResult[]>;

async function measured(
  { connections, hasBoard }: Scenario,
  { ours, plainHttp, bareNext, etag }: Contestants,
): Promise<Results> {
  const brotli = { "accept-encoding": "br" };
  const options = {
    connections,
    headers: hasBoard ? { ...brotli, "if-none-match": etag } : brotli,
    expectedStatus: hasBoard ? 304 : 200,
  };
  const urls = Object.entries({ [OURS]: ours, [PLAIN]: plainHttp, [BARE_NEXT]: bareNext });
  for (const [, url] of urls) await load({ ...options, url, seconds: WARM_UP_SECONDS });
  const rivals = urls.map(([name, url]) => ({
    name,
    measure: () => load({ ...options, url, seconds: ROUND_SECONDS }),
  }));
  return interleaved(rivals, ROUNDS);
}

function medianIn(results: Results, rival: string, figure: keyof LoadResult): number {
  return medianOf((results.get(rival) ?? []).map((result) => result[figure]));
}

function measuresOf({ name }: Scenario, results: Results): readonly Measure[] {
  const compared = (figure: keyof LoadResult, rival: string) => ({
    value: medianIn(results, OURS, figure),
    against: { name: rival, value: medianIn(results, rival, figure) },
  });
  return [PLAIN, BARE_NEXT].flatMap((rival): readonly Measure[] => {
    const [atLeastHalf, atMostTwice] = rival === PLAIN ? [{ atLeast: 0.5 }, { atMost: 2 }] : [null, null];
    return [
      {
        what: `${name}: requests`,
        unit: "requests/s",
        ...compared("requestsPerSecond", rival),
        aim: atLeastHalf,
      },
      { what: `${name}: p99`, unit: "ms", ...compared("p99Ms", rival), aim: atMostTwice },
    ];
  });
}

function busyTable(results: readonly (readonly [Scenario, Results])[]): Table {
  const rivals = [OURS, PLAIN, BARE_NEXT];
  return {
    title: "How busy the load generator was (near 1: it and not the server was the limit)",
    columns: ["scenario", ...rivals],
    rows: results.map(([{ name }, each]) => [
      name,
      ...rivals.map((rival) => medianIn(each, rival, "ownBusyShare")),
    ]),
  };
}

/** Each scenario has servers of its own, so that it ends before the board is due to be refreshed. */
async function run(): Promise<Findings> {
  buildBareNext();
  const results: (readonly [Scenario, Results])[] = [];
  for (const scenario of SCENARIOS) {
    results.push([scenario, await withContestants((contestants) => measured(scenario, contestants))]);
  }
  return {
    measures: results.flatMap(([scenario, each]) => measuresOf(scenario, each)),
    tables: [busyTable(results)],
    broken: [],
  };
}

export const throughput: Part = {
  name: "throughput",
  title: `/api/board under load, medians of ${ROUNDS} rounds of ${ROUND_SECONDS} s, Brotli asked for (Next then sends plain text)`,
  run,
};
