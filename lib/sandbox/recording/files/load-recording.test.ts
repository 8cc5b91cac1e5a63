import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import {
  RECORDED_FROM_MS,
  RECORDED_TO_MS,
  type RecordingFiles,
  recordingFiles,
  writeRecording,
} from "../../../testing/recording-folder.ts";
import type { Recording } from "../recording.ts";
import { loadRecording } from "./load-recording.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(changes: RecordingFiles = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "spikeline-recording-"));
  folders.push(folder);
  return writeRecording(folder, recordingFiles(changes));
}

function loaded(changes: RecordingFiles = {}): Recording {
  const recording = loadRecording(folderOf(changes));
  if ("problem" in recording) throw new Error(recording.problem);
  return recording;
}

const COIN = { id: "grass", symbol: "GRASS", name: "Grass", stepSec: null };

it("reads a folder: its name, its span, and every coin with its observations", () => {
  const recording = loaded();
  expect(recording).toMatchObject({ name: "ten-days", fromMs: RECORDED_FROM_MS, toMs: RECORDED_TO_MS });
  expect(recording.coins.map(({ id, symbol }) => [id, symbol])).toEqual([
    ["bitcoin", "btc"],
    ["grass", "grass"],
    ["late-token", "late"],
  ]);
  expect(recording.coins[0]).toMatchObject({ stepMs: 3_600_000, droppedRows: 0, tickers: [] });
});

it("keeps what is not said unknown", () => {
  const { coins } = loaded({ "coins.json": [COIN] });
  expect(coins).toMatchObject([
    { categories: [], circulatingSupply: null, totalSupply: null, maxSupply: null, stepMs: null, notes: [] },
  ]);
});

it("drops and counts bad rows, and keeps the folder", () => {
  const { coins } = loaded({
    "coins.json": [COIN],
    "series/grass.csv":
      "time,price,market_cap,volume_24h\nnonsense\n2026-05-01T00:00:00Z,1,,\n2026-05-01T01:00:00Z,one,,\n",
  });
  expect(coins[0]).toMatchObject({ droppedRows: 2, observations: [{ priceUsd: 1 }] });
});

it("reads tickers as CoinGecko's body or as its list", () => {
  const ticker = { base: "A", market: { name: "A venue", identifier: "a-venue" } };
  for (const content of [[ticker], { name: "Grass", tickers: [ticker] }]) {
    const { coins } = loaded({ "coins.json": [COIN], "tickers/grass.json": content });
    expect(coins[0]?.tickers).toMatchObject([ticker]);
  }
});

it.each<[string, RecordingFiles]>([
  ["manifest.json is missing", { "manifest.json": null }],
  ["manifest.json is not JSON", { "manifest.json": "{" }],
  ["manifest.json is not as expected at name", { "manifest.json": { schema: 1, name: "../up" } }],
  ["manifest.json is not as expected at schema", { "manifest.json": { schema: 2 } }],
  ["coins.json is missing", { "coins.json": null }],
  ["coins.json is not as expected", { "coins.json": [] }],
  ["coins.json is not as expected: has an id twice", { "coins.json": [COIN, COIN] }],
  ["coins.json is not as expected at 0.id", { "coins.json": [{ ...COIN, id: "../../etc/passwd" }] }],
  ["coins.json is not as expected at 0.stepSec", { "coins.json": [{ ...COIN, stepSec: 0 }] }],
  ["grass.csv is missing", { "series/grass.csv": null }],
  ["grass.csv does not begin with the line time,price", { "series/grass.csv": "price\n1\n" }],
  ["grass.json is not as expected", { "tickers/grass.json": { tickers: "none" } }],
  ["manifest.json is larger than", { "manifest.json": " ".repeat(2 ** 20 + 1) }],
])("says in one line that %s", (fault, changes) => {
  const recording = loadRecording(folderOf(changes));
  expect(recording).toEqual({ problem: expect.stringContaining(fault) as unknown });
  expect("problem" in recording && recording.problem).not.toContain("\n");
});

it("says that a recording without any observation holds none", () => {
  const empty = "time,price,market_cap,volume_24h\n";
  const recording = loadRecording(folderOf({ "coins.json": [COIN], "series/grass.csv": empty }));
  expect(recording).toEqual({ problem: expect.stringContaining("holds no observation") as unknown });
});

it("says that there is no such folder by the file that it misses", () => {
  const recording = loadRecording(path.join(tmpdir(), "spikeline-no-such-recording"));
  expect(recording).toEqual({ problem: expect.stringContaining("manifest.json is missing") as unknown });
});
