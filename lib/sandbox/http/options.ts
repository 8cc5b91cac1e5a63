/** The sandbox's command line. */
import { parseArgs } from "node:util";
import { FAULT_KINDS, type FaultRule, parseFaultRule } from "../faults/fault-rule.ts";
import { FIRST_DAY_MS } from "../market/calendar.ts";

export interface SandboxCommand {
  readonly host: string;
  readonly port: number;
  readonly seed: number;
  /** The moment at which the market's clock stands; null for a clock that moves. */
  readonly fixedNowMs: number | null;
  readonly latencyMs: number;
  readonly faults: readonly FaultRule[];
}

const LOOPBACK_HOSTS = ["127.0.0.1", "localhost", "::1"];
const LARGEST_SEED = 2 ** 31 - 1;
const LONGEST_LATENCY_MS = 600_000;

export const USAGE = `Usage: npm run sandbox -- [options]

A simulated market behind CoinGecko's response shapes, for COINGECKO_BASE_URL=http://127.0.0.1:4010/api/v3

  --port <number>      port, 0 for any free one (4010)
  --host <name>        loopback address: ${LOOPBACK_HOSTS.join(", ")} (127.0.0.1)
  --seed <number>      which market, 0 to ${LARGEST_SEED} (1)
  --now <time>         stops the market's clock, such as 2026-05-22T08:40:00Z (the clock moves)
  --latency <ms>       pause before every answer (0)
  --fault <rule>       <endpoint>=<kind>[:argument], repeatable; the endpoint as in /coins/{id}, or * for every one
  --help               this text

Kinds of faults:
${Object.entries(FAULT_KINDS)
  .map(([kind, meaning]) => `  ${kind.padEnd(12)} ${meaning}`)
  .join("\n")}

While it runs: PUT /__control/faults {"faults": ["/coins/markets=429:30"]}, GET /__control/stats`;

const OPTIONS = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  seed: { type: "string", default: "1" },
  now: { type: "string" },
  latency: { type: "string", default: "0" },
  fault: { type: "string", multiple: true },
  help: { type: "boolean", default: false },
} as const;

function wholeNumber(name: string, text: string, largest: number): number {
  if (!/^\d+$/.test(text) || Number(text) > largest) {
    throw new Error(`--${name} must be a whole number from 0 to ${largest}, not "${text}"`);
  }
  return Number(text);
}

function moment(text: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!(ms >= FIRST_DAY_MS)) {
    throw new Error(`--now must be a UTC time from 2024 on, such as 2026-05-22T08:40:00Z, not "${text}"`);
  }
  return ms;
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const allowed = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new Error(`${reason}. There are ${allowed.join(" ")}`, { cause: error });
  }
}

/** The command, or null when help is asked for; throws an error in words for people. */
export function parseSandboxCommand(argv: readonly string[]): SandboxCommand | null {
  const values = readOptions(argv);
  if (values.help) return null;
  if (!LOOPBACK_HOSTS.includes(values.host)) {
    throw new Error(`--host must be one of ${LOOPBACK_HOSTS.join(", ")}, not "${values.host}"`);
  }
  return {
    host: values.host,
    port: wholeNumber("port", values.port, 65_535),
    seed: wholeNumber("seed", values.seed, LARGEST_SEED),
    fixedNowMs: values.now === undefined ? null : moment(values.now),
    latencyMs: wholeNumber("latency", values.latency, LONGEST_LATENCY_MS),
    faults: (values.fault ?? []).map(parseFaultRule),
  };
}
