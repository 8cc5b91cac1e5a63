/** A thousand visitors at the same moment on a process that knows nothing yet: what reaches the upstream. */
import { z } from "zod";
import { startProduct, startSandbox } from "../../e2e/support/serve.ts";
import { apiPath } from "../../lib/contract/paths.ts";
import { rawGet } from "../http/raw-get.ts";
import { type Findings, joined, type Measure, type Part, type Table } from "../report/findings.ts";

const VISITORS = 1_000;

const Stats = z.object({
  endpoints: z.record(z.string(), z.object({ calls: z.array(z.object({ target: z.string() })) })),
});

interface Storm {
  readonly name: string;
  readonly faults: readonly string[];
  readonly expectedStatus: number;
  /** Of one resource. A failing one is asked once more by the gate. */
  readonly mostCalls: number;
}

const STORMS: readonly Storm[] = [
  { name: "the upstream answers", faults: [], expectedStatus: 200, mostCalls: 1 },
  { name: "the upstream fails (503)", faults: ["*=503"], expectedStatus: 502, mostCalls: 2 },
];

/** How often each resource was asked, most often first. */
function callsByTarget(stats: unknown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { calls } of Object.values(Stats.parse(stats).endpoints)) {
    for (const { target } of calls) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

/** A target without what makes it long. */
function shortened(target: string): string {
  return target.replace(/ids=[^&]{40,}/, "ids=…").slice(0, 90);
}

async function storm({ name, faults, expectedStatus, mostCalls }: Storm): Promise<Findings> {
  const sandbox = await startSandbox();
  try {
    await sandbox.setFaults(faults);
    const product = await startProduct({
      env: { UPSTREAM: "live", COINGECKO_BASE_URL: sandbox.url, COINGECKO_API_KEY: "CG-bench" },
    });
    try {
      const startedMs = performance.now();
      const replies = await Promise.all(
        Array.from({ length: VISITORS }, () =>
          rawGet(product.url + apiPath.board, { "accept-encoding": "br" }),
        ),
      );
      const tookMs = performance.now() - startedMs;
      const others = replies.filter(({ status }) => status !== expectedStatus);
      const calls = callsByTarget(await sandbox.stats());
      const most = Math.max(0, ...calls.values());
      const measures: readonly Measure[] = [
        {
          what: `${name}: calls of one resource at most`,
          unit: "calls",
          value: most,
          against: null,
          aim: { atMost: mostCalls },
        },
        {
          what: `${name}: all ${VISITORS} answered after`,
          unit: "ms",
          value: tookMs,
          against: null,
          aim: null,
        },
      ];
      const table: Table = {
        title: `Calls, ${name}`,
        columns: ["calls", "resource"],
        rows: [...calls].map(([target, count]) => [count, shortened(target)]),
      };
      const broken = [
        ...(most > mostCalls ? [`${name}: a resource was asked ${most} times`] : []),
        ...(others.length > 0
          ? [`${name}: ${others.length} visitors got ${others[0]?.status ?? 0}, not ${expectedStatus}`]
          : []),
      ];
      return { measures, tables: [table], broken };
    } finally {
      await product.stop();
    }
  } finally {
    await sandbox.stop();
  }
}

async function run(): Promise<Findings> {
  const findings: Findings[] = [];
  for (const each of STORMS) findings.push(await storm(each));
  return joined(findings);
}

export const thundering: Part = {
  name: "thundering",
  title: `${VISITORS} first requests at once to a cold process in front of the sandbox over HTTP`,
  run,
};
