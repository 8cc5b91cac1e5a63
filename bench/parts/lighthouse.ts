/** What Lighthouse says of the pages that people open, as the product is built. */
import { pagePath } from "../../lib/contract/paths.ts";
import { coinId } from "../../lib/domain/ids.ts";
import { type CategoryName, type Report, visit } from "../browser/lighthouse.ts";
import { rawGetIn } from "../http/raw-get.ts";
import { medianOf } from "../measure/spread.ts";
import {
  type Aim,
  type Findings,
  joined,
  type Measure,
  type Part,
  type Table,
  type Unit,
} from "../report/findings.ts";
import { startBoardProduct } from "../servers/board-product.ts";

const RUNS = 3;

const PAGES = [pagePath.board, pagePath.trending, pagePath.token(coinId("opengradient"))];

interface Score {
  readonly category: CategoryName;
  readonly name: string;
  readonly aim: Aim;
}

const SCORES: readonly Score[] = [
  { category: "performance", name: "performance", aim: { atLeast: 95 } },
  { category: "accessibility", name: "accessibility", aim: { atLeast: 100 } },
  { category: "best-practices", name: "best practices", aim: { atLeast: 100 } },
  { category: "seo", name: "SEO", aim: { atLeast: 100 } },
];

interface Metric {
  readonly audit: string;
  readonly name: string;
  readonly unit: Unit;
  readonly aim: Aim;
}

const METRICS: readonly Metric[] = [
  { audit: "largest-contentful-paint", name: "LCP", unit: "ms", aim: { atMost: 2_000 } },
  { audit: "total-blocking-time", name: "TBT", unit: "ms", aim: { atMost: 100 } },
  { audit: "cumulative-layout-shift", name: "CLS", unit: "shift", aim: { atMost: 0.02 } },
];

function scoreIn(report: Report, category: CategoryName): number {
  return Math.round(100 * (report.categories[category].score ?? Number.NaN));
}

function metricIn(report: Report, audit: string): number {
  const value = report.audits[audit]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse did not measure ${audit}`);
  return value;
}

/** Audits that keep a page from full marks, other than the times, which stand among the figures. */
function shortcomings(report: Report): Table["rows"] {
  return SCORES.filter(({ category }) => category !== "performance").flatMap(({ category, name }) =>
    report.categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = report.audits[id];
      const isShort = weight > 0 && audit?.score != null && audit.score < 1;
      return isShort ? [[name, audit.title]] : [];
    }),
  );
}

function findingsOf(page: string, reports: readonly Report[]): Findings {
  const scores = SCORES.map(
    ({ category, name, aim }): Measure => ({
      what: `${page}: ${name}`,
      unit: "of 100",
      value: medianOf(reports.map((report) => scoreIn(report, category))),
      against: null,
      aim,
    }),
  );
  const metrics = METRICS.map(
    ({ audit, name, unit, aim }): Measure => ({
      what: `${page}: ${name}`,
      unit,
      value: medianOf(reports.map((report) => metricIn(report, audit))),
      against: null,
      aim,
    }),
  );
  const rows = reports.slice(-1).flatMap((report) => shortcomings(report));
  const title = `${page}: what keeps it from full marks`;
  const tables = rows.length === 0 ? [] : [{ title, columns: ["category", "audit"], rows }];
  return { measures: [...scores, ...metrics], tables, broken: [] };
}

async function run(): Promise<Findings> {
  const product = await startBoardProduct();
  try {
    const findings: Findings[] = [];
    for (const page of PAGES) {
      const url = product.url + page;
      await rawGetIn("identity", url);
      const reports: Report[] = [];
      for (let done = 0; done < RUNS; done++) reports.push(await visit(url));
      findings.push(findingsOf(page, reports));
    }
    return joined(findings);
  } finally {
    await product.stop();
  }
}

export const lighthouse: Part = {
  name: "lighthouse",
  title: `Lighthouse with its mobile preset, medians of ${RUNS} visits to the built product on the simulated market`,
  run,
};
