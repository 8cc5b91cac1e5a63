/** The real recordings, where they are at hand, and one that the test writes itself, through client, cache and services. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { BITCOIN, categoryId, coinId } from "../../domain/ids.ts";
import { HOUR_MS } from "../../domain/time.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import {
  RECORDED_FROM_MS,
  RECORDED_TO_MS,
  recordedPriceUsd,
  writeRecording,
} from "../../testing/recording-folder.ts";
import { createBoardReader } from "../services/get-board.ts";
import { createRecordedMarket } from "./markets.ts";
import { openRecording } from "./open-recording.ts";

const SHARED = path.resolve(import.meta.dirname, "../../../../shared/recordings");
const OPG = coinId("opengradient");
const NOW = Date.UTC(2026, 10, 22);

const made = writeRecording(mkdtempSync(path.join(tmpdir(), "spikeline-recording-")));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function playing(folder: string, atMs: number | null, plays = false) {
  const clock = createFakeClock(NOW);
  const fetch = () => Promise.reject(new Error("a recording asks nobody"));
  const market = createRecordedMarket(
    openRecording(folder),
    { atMs, plays },
    createMarketTools({ clock, fetch }),
  );
  const reader = createBoardReader(() => Promise.resolve(market.data), {
    categories: [categoryId("artificial-intelligence")],
    curated: [],
    excluded: [],
  });
  const board = () => clock.runUntil(reader.getBoard({ priority: "page", waitMs: 30_000 }));
  return { clock, market, board };
}

describe("a recorded market", () => {
  test("shows the AI tokens of its moment, measured against its Bitcoin", async () => {
    const hour = 200;
    const { board, universe, freshness } = await playing(made, RECORDED_FROM_MS + hour * HOUR_MS).board();
    const change = (hours: number) => recordedPriceUsd(1, hour) / recordedPriceUsd(1, hour - hours) - 1;
    expect(universe).toMatchObject({ basis: "category", reason: null });
    expect(freshness.source).toEqual({
      kind: "recording",
      key: "recording:ten-days:2026-05-09T08:00:00.000Z",
      label: "Recorded market: ten-days, 2026-05-09 08:00 UTC",
      title: "Ten days of three coins, made for a test",
    });
    expect(board.benchmark.priceUsd).toBeCloseTo(recordedPriceUsd(80_000, hour), 6);
    expect(board.rows.map(({ id }) => id).toSorted()).toEqual(["grass", "late-token"]);
    const grass = board.rows.find(({ id }) => id === "grass");
    expect(grass?.change24h).toBeCloseTo(change(24), 10);
    expect(grass?.change7d).toBeCloseTo(change(168), 10);
    expect(grass?.turnover).toBeCloseTo(0.05, 10);
    expect(grass?.outline).toHaveLength(56);
    expect(board.rows.find(({ id }) => id === "late-token")?.change7d).toBeNull();
  });

  test("plays on with the clock", async () => {
    const { clock, board } = playing(made, RECORDED_FROM_MS + 200 * HOUR_MS, true);
    const before = (await board()).board.benchmark.priceUsd;
    await clock.advance(3 * HOUR_MS);
    await board();
    const after = (await board()).board.benchmark.priceUsd;
    expect(before).toBeCloseTo(recordedPriceUsd(80_000, 200), 6);
    expect(after).toBeCloseTo(recordedPriceUsd(80_000, 203), 6);
  });

  test("is another source at another moment, and when it plays", () => {
    const keys = [
      playing(made, null),
      playing(made, RECORDED_FROM_MS),
      playing(made, RECORDED_FROM_MS, true),
    ].map(({ market }) => market.data.source.key);
    expect(new Set(keys).size).toBe(3);
  });

  test("does not start at a moment that it does not hold, or on a folder that is none", () => {
    expect(() => playing(made, RECORDED_TO_MS + 1)).toThrow(/RECORDING_AT: .* lies outside/);
    expect(() => playing(path.join(made, "nothing"), null)).toThrow(/^UPSTREAM: .*manifest\.json is missing/);
  });
});

function skipsWithout(name: string): { readonly folder: string; readonly isAbsent: boolean } {
  const folder = path.join(SHARED, name);
  const isAbsent = !existsSync(folder);
  if (isAbsent) console.warn(`Skipped: there is no recording at ${folder}, so it has not been played.`);
  return { folder, isAbsent };
}

describe.each(["opg-first-days", "cmc-daily-2026", "daily-2025-26"])("%s", (name) => {
  const { folder, isAbsent } = skipsWithout(name);

  test.skipIf(isAbsent)("loads whole and fills a board", async () => {
    expect(openRecording(folder).coins.filter(({ droppedRows }) => droppedRows > 0)).toEqual([]);
    const { board, universe } = await playing(folder, null).board();
    expect(board.rows.length).toBeGreaterThan(15);
    expect(board.rows.some(({ id }) => id === BITCOIN)).toBe(false);
    expect(board.droppedRows).toBe(0);
    expect(board.benchmark.priceUsd).toBeGreaterThan(10_000);
    expect(board.rows.filter(({ change24h }) => change24h !== null).length).toBeGreaterThan(
      board.rows.length * 0.9,
    );
    expect(universe?.basis).toBe("category");
  });
});

describe("OPG's first days", () => {
  const { folder, isAbsent } = skipsWithout("opg-first-days");

  /** Read with other means than the product's. */
  function pricesByTime(): ReadonlyMap<string, number> {
    const lines = readFileSync(path.join(folder, "series", `${OPG}.csv`), "utf8")
      .trim()
      .split("\n");
    return new Map(
      lines.slice(1).map((line): [string, number] => {
        const [time = "", price = ""] = line.split(",");
        return [time, Number(price)];
      }),
    );
  }

  const rowAt = async (time: string) => {
    const { board } = await playing(folder, Date.parse(time)).board();
    return board.rows.find(({ id }) => id === OPG);
  };

  test.skipIf(isAbsent)("are not on the board before the first of them", async () => {
    expect(await rowAt("2026-04-23T06:59:59Z")).toBeUndefined();
    expect(await rowAt("2026-04-23T07:00:00Z")).toMatchObject({ priceUsd: 0.3601, change24h: null });
  });

  test.skipIf(isAbsent).each([
    ["2026-05-04T06:00:00Z", "2026-05-03T06:00:00Z"],
    ["2026-04-24T07:00:00Z", "2026-04-23T07:00:00Z"],
    ["2026-04-30T15:00:00Z", "2026-04-29T15:00:00Z"],
  ])("at %s the change over 24 h is that since %s", async (now, before) => {
    const prices = pricesByTime();
    const expected = (prices.get(now) ?? Number.NaN) / (prices.get(before) ?? Number.NaN) - 1;
    expect((await rowAt(now))?.change24h).toBeCloseTo(expected, 12);
  });

  test.skipIf(isAbsent)("have no change over 7 days before there were 7", async () => {
    expect((await rowAt("2026-04-30T06:00:00Z"))?.change7d).toBeNull();
    expect((await rowAt("2026-04-30T07:00:00Z"))?.change7d).not.toBeNull();
  });
});
