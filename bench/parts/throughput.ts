/** `/api/board` as the product serves it, under load, against the least that `node:http` and Next can do for the same reply. */
import { type LoadResult, load } from "../http/load.ts";
import { interleaved } from "../measure/interleaved.ts";
import { medianOf } from "../measure/spread.ts";
import type { Findings, Measure, Part } from "../report/findings.ts";
import { startBoardProduct } from "../servers/board-product.ts";
import { recordReply } from "../servers/recorded-reply.ts";
import { startBareNext, startPlainHttp } from "../servers/rivals.ts";

const ROUNDS = 5;
const ROUND_SECONDS = 3;
const WARM_UP_SECONDS = 1;
const OURS = "ours";
const PLAIN = "plain node:http";
const BARE_NEXT = "bare Next route";

interface Scenario {
  readonly name: string;
  readonly connections: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly expectedStatus: number;
}

interface Target {
  readonly name: string;
  readonly url: string;
}

function measuresOf(
  scenario: Scenario,
  results: ReadonlyMap<string, readonly LoadResult[]>,
): readonly Measure[] {
  const median = (name: string, pick: (result: LoadResult) => number) =>
    medianOf((results.get(name) ?? []).map(pick));
  const speed = (result: LoadResult) => result.requestsPerSecond;
  const tail = (result: LoadResult) => result.p99Ms;
  return [PLAIN, BARE_NEXT].flatMap((rival): readonly Measure[] => [
    {
      what: `requests, ${scenario.name}`,
      unit: "requests/s",
      value: median(OURS, speed),
      against: { name: rival, value: median(rival, speed) },
      aim: rival === PLAIN ? { atLeast: 0.5 } : null,
    },
    {
      what: `p99, ${scenario.name}`,
      unit: "ms",
      value: median(OURS, tail),
      against: { name: rival, value: median(rival, tail) },
      aim: rival === PLAIN ? { atMost: 2 } : null,
    },
  ]);
}

async function compare(scenario: Scenario, targets: readonly Target[]): Promise<readonly Measure[]> {
  const { connections, headers, expectedStatus } = scenario;
  const rivals = targets.map(({ name, url }) => ({
    name,
    measure: () => load({ url, headers, connections, expectedStatus, seconds: ROUND_SECONDS }),
  }));
  for (const { url } of targets) {
    await load({ url, headers, connections, expectedStatus, seconds: WARM_UP_SECONDS });
  }
  return measuresOf(scenario, await interleaved(rivals, ROUNDS));
}

async function run(): Promise<Findings> {
  const cleanUps: (() => unknown)[] = [];
  try {
    const product = await startBoardProduct();
    cleanUps.push(product.stop);
    const reply = await recordReply(product.boardUrl);
    cleanUps.push(reply.remove);
    const plain = await startPlainHttp(reply.file);
    cleanUps.push(plain.stop);
    const bareNext = await startBareNext(reply.file);
    cleanUps.push(bareNext.stop);

    const targets: readonly Target[] = [
      { name: OURS, url: product.boardUrl },
      { name: PLAIN, url: `${plain.origin}/api/board` },
      { name: BARE_NEXT, url: `${bareNext.origin}/api/board` },
    ];
    const brotli = { "accept-encoding": "br" };
    const known = { ...brotli, "if-none-match": reply.etag };
    const scenarios: readonly Scenario[] = [
      { name: "1 connection", connections: 1, headers: brotli, expectedStatus: 200 },
      { name: "50 connections", connections: 50, headers: brotli, expectedStatus: 200 },
      { name: "304, 50 connections", connections: 50, headers: known, expectedStatus: 304 },
    ];
    const measures: Measure[] = [];
    for (const scenario of scenarios) measures.push(...(await compare(scenario, targets)));
    return { measures, tables: [], broken: [] };
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

export const throughput: Part = {
  name: "throughput",
  title: `/api/board under load, medians of ${ROUNDS} rounds of ${ROUND_SECONDS} s, Brotli asked for (Next then sends plain text)`,
  run,
};
