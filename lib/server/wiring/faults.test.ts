/** Every fault that an upstream can have, met cold and warm by somebody who keeps the board open. */
import { describe, expect, test } from "vitest";
import { CURATED_TOKENS } from "../../catalog/curated-tokens.ts";
import { EXCLUDED_TOKENS } from "../../catalog/excluded-tokens.ts";
import type { Board } from "../../domain/board.ts";
import type { FaultKind } from "../../domain/fault.ts";
import { categoryId, coinId } from "../../domain/ids.ts";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { parseFaultRule } from "../../sandbox/faults/fault-rule.ts";
import { createFaultTable } from "../../sandbox/faults/fault-table.ts";
import { createFaultyUpstream } from "../../sandbox/faults/faulty-upstream.ts";
import { createSandbox } from "../../sandbox/sandbox.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { createMarketTools } from "../../testing/market-tools.ts";
import { CoinsMarketsRow } from "../coingecko/wire/coins-markets.ts";
import { isUpstreamError, type UpstreamError } from "../errors.ts";
import { type BoardReading, createBoardReader } from "../services/get-board.ts";
import { createGetToken } from "../services/get-token.ts";
import { FRESH_FOR_MS, SHARE_OF_CALLS } from "./freshness-policy.ts";
import { createLiveMarket } from "./markets.ts";

const START = Date.UTC(2026, 4, 22, 8, 40);
const POLL = { priority: "page", waitMs: 6 * SECOND_MS } as const;
/** The soonest that a screen asks again, and what it adds to the moment that it was told. */
const SOONEST_MS = 3 * SECOND_MS;
const JITTER_MS = SECOND_MS;

function serverOf() {
  const clock = createFakeClock(START);
  const faults = createFaultTable();
  const upstream = createFaultyUpstream(createSandbox({ seed: 1, clock }), faults, clock);
  const market = createLiveMarket(
    { plan: "keyless", apiKey: null, baseUrl: "http://127.0.0.1:4010/api/v3" },
    createMarketTools({ clock, fetch: (input, init) => upstream(new Request(input, init)) }),
  );
  const current = () => Promise.resolve(market.data);
  const reader = createBoardReader(current, {
    categories: [categoryId("artificial-intelligence")],
    curated: CURATED_TOKENS,
    excluded: EXCLUDED_TOKENS,
  });
  return {
    clock,
    reader,
    getToken: createGetToken(current, reader, clock),
    setFaults: (rules: readonly string[]) => faults.replace(rules.map(parseFaultRule)),
    intervalMs: () => market.gate.affordableIntervalMs(FRESH_FOR_MS.board, SHARE_OF_CALLS.board),
  };
}
type Server = ReturnType<typeof serverOf>;

/** What one poll of an open board came to. */
type Poll = { readonly atMs: number } & (
  | { readonly reading: BoardReading }
  | { readonly problem: UpstreamError["fault"] }
);

async function pollOnce({ clock, reader }: Server): Promise<Poll> {
  try {
    const reading = await clock.runUntil(reader.getBoard(POLL));
    return { atMs: clock.nowMs(), reading };
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return { atMs: clock.nowMs(), problem: error.fault };
  }
}

/** Keeps a board open as a browser does, asking again when it was told to, until `isOver` or for `forMs`. */
async function keepOpen(
  server: Server,
  forMs: number,
  isOver: (poll: Poll) => boolean = () => false,
): Promise<readonly Poll[]> {
  const { clock } = server;
  const endMs = clock.nowMs() + forMs;
  const polls: Poll[] = [];
  while (clock.nowMs() < endMs) {
    const poll = await pollOnce(server);
    polls.push(poll);
    if (isOver(poll)) break;
    const askAtMs = "reading" in poll ? poll.reading.freshness.nextRefreshAtMs : poll.problem.retryAtMs;
    const waitMs = (askAtMs ?? clock.nowMs()) + JITTER_MS - clock.nowMs();
    await clock.advance(Math.max(SOONEST_MS, "reading" in poll ? waitMs : Math.min(waitMs, MINUTE_MS)));
  }
  return polls;
}

function isFresh(poll: Poll): boolean {
  return "reading" in poll && poll.reading.freshness.stale === null;
}

/** Polls until the board is newer than the moment of the call; the milliseconds that this took. */
async function msUntilNewer(server: Server): Promise<number> {
  const liftedAtMs = server.clock.nowMs();
  const polls = await keepOpen(
    server,
    HOUR_MS,
    (poll) => isFresh(poll) && "reading" in poll && poll.reading.freshness.fetchedAtMs >= liftedAtMs,
  );
  return (polls.at(-1)?.atMs ?? Infinity) - liftedAtMs;
}

/** A server whose upstream is well, and the board that it has once everything of it has been asked. */
async function warmServer(): Promise<{ readonly server: Server; readonly board: Board }> {
  const server = serverOf();
  await server.clock.runUntil(server.reader.getBoard(POLL));
  await server.clock.advance(MINUTE_MS);
  const { board } = await server.reader.getBoard(POLL);
  return { server, board };
}

/** Every fault for which an answer is none, with what it is called. */
const NO_ANSWER: readonly (readonly [rule: string, kind: FaultKind])[] = [
  ["429:30", "rate-limited"],
  ["429", "rate-limited"],
  ["429-text", "rate-limited"],
  ["10012", "history-wall"],
  ["401-key", "key-rejected"],
  ["403-html", "blocked"],
  ["500", "server-error"],
  ["502:html", "server-error"],
  ["503", "server-error"],
  ["refused", "unreachable"],
  ["hang", "timed-out"],
  ["drip", "timed-out"],
  ["html-200", "invalid-answer"],
  ["truncated", "invalid-answer"],
  ["nulls", "invalid-answer"],
  ["empty", "invalid-answer"],
];

describe.each(NO_ANSWER)("an upstream that answers everything with %s", (rule, kind) => {
  test("leaves a board that is there as it is, with its age and the reason, and recovers within an interval", async () => {
    const { server, board } = await warmServer();
    server.setFaults([`*=${rule}`]);
    const polls = await keepOpen(server, server.intervalMs() + 5 * MINUTE_MS);
    const readings = polls.map((poll) => ("reading" in poll ? poll.reading : null));
    const numbersOf = (rows = board.rows) => rows.map((row) => ({ ...row, categories: [] }));
    for (const reading of readings) expect(numbersOf(reading?.board.rows ?? [])).toEqual(numbersOf());
    expect(readings.at(-1)?.freshness).toMatchObject({ fetchedAtMs: START, stale: { kind } });

    server.setFaults([]);
    expect(await msUntilNewer(server)).toBeLessThanOrEqual(server.intervalMs());
  });

  test("shows no board where there is none, only what is wrong, and recovers within an interval", async () => {
    const server = serverOf();
    server.setFaults([`*=${rule}`]);
    const polls = await keepOpen(server, 5 * MINUTE_MS);
    const problems = polls.map((poll) => ("problem" in poll ? poll.problem : null));
    expect(problems).not.toContain(null);
    expect(new Set(problems.map((problem) => problem?.kind))).toContain(kind);
    expect(problems.at(-1)?.retryAtMs).not.toBeNull();

    server.setFaults([]);
    expect(await msUntilNewer(server)).toBeLessThanOrEqual(server.intervalMs());
  });
});

describe("an upstream whose rows have figures of the wrong type", () => {
  test("gives the figures that can be read, null for the others, and invents none", async () => {
    const server = serverOf();
    server.setFaults(["*=wrong-types"]);
    const { board } = await server.clock.runUntil(server.reader.getBoard(POLL));
    const unknown = board.rows.filter((row) => row.priceUsd === null);
    expect(unknown.length).toBeGreaterThan(board.rows.length / 4);
    expect(unknown.length).toBeLessThan(board.rows.length / 2);
    const truth = await trueFigures(board.rows.map(({ id }) => id));
    const invented = board.rows.flatMap(({ id, priceUsd, volume24hUsd, marketCapUsd }) =>
      [priceUsd, volume24hUsd, marketCapUsd].filter(
        (figure) => figure !== null && truth.get(id)?.has(figure) !== true,
      ),
    );
    expect(invented).toEqual([]);
  });

  test("is whole again within an interval", async () => {
    const server = serverOf();
    server.setFaults(["*=wrong-types"]);
    await keepOpen(server, 5 * MINUTE_MS);
    server.setFaults([]);
    expect(await msUntilNewer(server)).toBeLessThanOrEqual(server.intervalMs());
    const { board } = await server.reader.getBoard(POLL);
    expect(board.rows.filter((row) => row.priceUsd === null)).toHaveLength(0);
  });

  /** Every figure that the market itself has for each of the ids at the start. */
  async function trueFigures(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<unknown>>> {
    const query = new URLSearchParams({
      vs_currency: "usd",
      per_page: "250",
      precision: "full",
      ids: ids.join(),
    });
    const sandbox = createSandbox({ seed: 1, clock: createFakeClock(START) });
    const response = await sandbox.handle(new Request(`http://sandbox.invalid/coins/markets?${query}`));
    const rows = CoinsMarketsRow.array().parse(await response.json());
    return new Map(rows.map((row) => [row.id, new Set(Object.values(row))]));
  }
});

test.each(NO_ANSWER.filter(([rule]) => rule !== "nulls"))(
  "a token's numbers stand where its history is answered with %s",
  async (rule, kind) => {
    const { server } = await warmServer();
    server.setFaults([`/coins/{id}/market_chart=${rule}`]);
    const { token, past } = await server.clock.runUntil(
      server.getToken(coinId("opengradient"), null, { priority: "person", waitMs: 120 * SECOND_MS }),
    );
    expect(token.value.row.priceUsd).not.toBeNull();
    expect(past).toMatchObject({ kind });
  },
);
