/** A recording from its folder, checked as what somebody else has written. */
import path from "node:path";
import type { z } from "zod";
import { SECOND_MS } from "../../../domain/time.ts";
import type { RecordedCoin, Recording } from "../recording.ts";
import { parseSeriesCsv, SERIES_HEADER } from "../series-csv.ts";
import { Coins, Manifest } from "./manifest.ts";
import { parseJson, RecordingProblem, readText, readTextIfThere } from "./read-bounded.ts";
import { Tickers } from "./tickers.ts";

const MEGABYTE = 2 ** 20;
const MOST_BYTES = { manifest: MEGABYTE, coins: 8 * MEGABYTE, series: 32 * MEGABYTE, tickers: 8 * MEGABYTE };
/** Of all series together, which is what has to fit into memory. */
const MOST_SERIES_BYTES = 128 * MEGABYTE;

function loadSeries(file: string, mostBytes: number) {
  const text = readText(file, Math.min(mostBytes, MOST_BYTES.series));
  const series = parseSeriesCsv(text);
  if (series === null) throw new RecordingProblem(file, `does not begin with the line ${SERIES_HEADER}`);
  return { ...series, bytes: Buffer.byteLength(text) };
}

function loadTickers(file: string): RecordedCoin["tickers"] {
  const text = readTextIfThere(file, MOST_BYTES.tickers);
  return text === null ? [] : parseJson(Tickers, text, file);
}

function loadCoins(folder: string, listed: z.infer<typeof Coins>): readonly RecordedCoin[] {
  let bytesLeft = MOST_SERIES_BYTES;
  return listed.map(({ stepSec, symbol, ...coin }) => {
    const { observations, dropped, bytes } = loadSeries(
      path.join(folder, "series", `${coin.id}.csv`),
      bytesLeft,
    );
    bytesLeft -= bytes;
    return {
      ...coin,
      symbol: symbol.toLowerCase(),
      stepMs: stepSec === null ? null : stepSec * SECOND_MS,
      observations,
      droppedRows: dropped,
      tickers: loadTickers(path.join(folder, "tickers", `${coin.id}.json`)),
    };
  });
}

function load(folder: string): Recording {
  const manifestFile = path.join(folder, "manifest.json");
  const { name, kind, title } = parseJson(
    Manifest,
    readText(manifestFile, MOST_BYTES.manifest),
    manifestFile,
  );
  const coinsFile = path.join(folder, "coins.json");
  const coins = loadCoins(folder, parseJson(Coins, readText(coinsFile, MOST_BYTES.coins), coinsFile));
  const firsts = coins.flatMap(({ observations }) => observations[0]?.atMs ?? []);
  const lasts = coins.flatMap(({ observations }) => observations.at(-1)?.atMs ?? []);
  if (firsts.length === 0) throw new RecordingProblem(path.join(folder, "series"), "holds no observation");
  return { name, kind, title, fromMs: Math.min(...firsts), toMs: Math.max(...lasts), coins };
}

/** The recording in a folder, or one line that names the file that is missing or wrong, and what is wrong with it. */
export function loadRecording(folder: string): Recording | { readonly problem: string } {
  try {
    return load(folder);
  } catch (error) {
    if (error instanceof RecordingProblem) return { problem: error.message };
    throw error;
  }
}
