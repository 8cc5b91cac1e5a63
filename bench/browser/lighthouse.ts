/** Lighthouse as its command line runs it: a process and a browser of its own for each page, the mobile preset, simulated throttling. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { MINUTE_MS } from "../../lib/domain/time.ts";
import { CHROMIUM } from "./chromium.ts";

const run = promisify(execFile);

const COMMAND = fileURLToPath(import.meta.resolve("lighthouse/cli/index.js"));
const TIMEOUT_MS = 3 * MINUTE_MS;
const MAX_REPORT_BYTES = 64e6;

/** From 0 to 1; null where Lighthouse could not tell. */
const Score = z.nullable(z.number());

const Category = z.object({
  score: Score,
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});

/** The parts of a report that the bench reads. */
const Report = z.object({
  runtimeError: z.optional(z.object({ message: z.string() })),
  categories: z.object({
    performance: Category,
    accessibility: Category,
    "best-practices": Category,
    seo: Category,
  }),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: Score, numericValue: z.optional(z.number()) }),
  ),
});
export type Report = z.infer<typeof Report>;
export type CategoryName = keyof Report["categories"];

/** Each flag in quotes where it holds spaces: Lighthouse takes them as one text and splits it again. */
function chromeFlags(): string {
  const flags = ["--headless=new", ...CHROMIUM.args];
  return flags.map((flag) => flag.replace(/=(.* .*)$/, '="$1"')).join(" ");
}

/** Visits a page once. Rejects where Lighthouse could not measure it. */
export async function visit(url: string): Promise<Report> {
  const args = [
    COMMAND,
    url,
    "--output=json",
    "--output-path=stdout",
    "--quiet",
    "--no-enable-error-reporting",
    `--chrome-flags=${chromeFlags()}`,
  ];
  const { stdout } = await run(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: CHROMIUM.executablePath },
    timeout: TIMEOUT_MS,
    maxBuffer: MAX_REPORT_BYTES,
  });
  const report = Report.parse(JSON.parse(stdout));
  if (report.runtimeError !== undefined) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
}
