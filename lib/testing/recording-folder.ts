/** A recording as somebody would write it, for tests: two tokens and Bitcoin, hourly over some days. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { HOUR_MS } from "../domain/time.ts";

/** The first observation, and how many follow hour by hour. */
export const RECORDED_FROM_MS = Date.UTC(2026, 4, 1);
const RECORDED_HOURS = 10 * 24;
export const RECORDED_TO_MS = RECORDED_FROM_MS + RECORDED_HOURS * HOUR_MS;

/** Contents by path inside the folder; text as it is, anything else as JSON. */
export type RecordingFiles = Readonly<Record<string, unknown>>;

const MANIFEST = {
  schema: 1,
  name: "ten-days",
  kind: "made",
  title: "Ten days of three coins, made for a test",
  vsCurrency: "usd",
};

function coin(id: string, symbol: string, categories: readonly string[]) {
  const supplies = { circulatingSupply: 1_000_000, totalSupply: 2_000_000, maxSupply: null };
  return { id, symbol, name: id.toUpperCase(), categories, ...supplies, stepSec: 3_600, notes: [] };
}

/** A price that goes up by one per mille of the first one every hour. */
export function recordedPriceUsd(firstUsd: number, hour: number): number {
  return firstUsd * (1 + hour / 1_000);
}

function series(firstUsd: number, firstHour = 0): string {
  const rows = Array.from({ length: RECORDED_HOURS + 1 - firstHour }, (_, i) => {
    const hour = firstHour + i;
    const price = recordedPriceUsd(firstUsd, hour);
    const time = new Date(RECORDED_FROM_MS + hour * HOUR_MS).toISOString();
    return `${time},${price},${price * 1_000_000},${price * 50_000}`;
  });
  return ["time,price,market_cap,volume_24h", ...rows, ""].join("\n");
}

/** The files of a sound recording, with some of them changed or, where null, left out. */
export function recordingFiles(changes: RecordingFiles = {}): RecordingFiles {
  return {
    "manifest.json": MANIFEST,
    "coins.json": [
      coin("bitcoin", "BTC", ["layer-1"]),
      coin("grass", "grass", ["artificial-intelligence", "depin"]),
      coin("late-token", "late", ["artificial-intelligence"]),
    ],
    "series/bitcoin.csv": series(80_000),
    "series/grass.csv": series(0.5),
    "series/late-token.csv": series(2, 100),
    ...changes,
  };
}

/** Writes the files into a folder, which is returned. */
export function writeRecording(folder: string, files: RecordingFiles = recordingFiles()): string {
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}
