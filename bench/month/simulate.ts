/** Lets time pass for a server: one board is open day and night and polls as the browser does, visitors open tokens. */
import { nextPollAtMs, pollJitterMs } from "../../lib/client/poll-schedule.ts";
import { isProductError, isUpstreamError } from "../../lib/server/errors.ts";
import { OPENING_A_TOKEN, POLLING } from "../../lib/server/routes/patience.ts";
import { seededRandom } from "../measure/seeded-random.ts";
import type { SimulatedServer } from "./simulated-server.ts";
import type { Visit } from "./visits.ts";

/** A board as the open screen got it. */
export interface SeenBoard {
  readonly atMs: number;
  readonly fetchedAtMs: number;
}

export interface Throttling {
  /** When CoinGecko answered with 429. */
  readonly atMs: number;
  /** When it was asked the next time; null when it was not. */
  readonly nextCallAtMs: number | null;
}

export interface Simulation {
  readonly boards: readonly SeenBoard[];
  readonly throttlings: readonly Throttling[];
  /** Visits that ended without numbers. */
  readonly failedVisits: number;
}

export interface SimulationPlan {
  readonly endMs: number;
  readonly visits: readonly Visit[];
  /** At each of these moments CoinGecko answers the next call with 429 and `Retry-After: 60`. */
  readonly throttleAtMs: readonly number[];
}

export const RETRY_AFTER_SECONDS = 60;

/** A failure that visitors are told about; anything else is a mistake of ours and ends the simulation. */
function isTold(error: unknown): boolean {
  return isUpstreamError(error) || isProductError(error);
}

export async function simulate(server: SimulatedServer, plan: SimulationPlan): Promise<Simulation> {
  const { clock, coinGecko, reader, getToken } = server;
  const jitterMs = pollJitterMs(seededRandom("browser").next);
  const boards: SeenBoard[] = [];
  const throttledAtMs: number[] = [];
  const visits = [...plan.visits].sort((a, b) => b.atMs - a.atMs);
  const throttles = [...plan.throttleAtMs].sort((a, b) => b - a);
  let pollAtMs = clock.nowMs();
  let failedVisits = 0;

  function throttleNextCall(): void {
    coinGecko.answerWith(() => {
      throttledAtMs.push(clock.nowMs());
      coinGecko.answerWith(null);
      return new Response("Throttled", {
        status: 429,
        headers: { "retry-after": String(RETRY_AFTER_SECONDS) },
      });
    });
  }

  async function poll(): Promise<void> {
    let nextRefreshAtMs: number | null = null;
    let failure: { retryAtMs: number | null } | null = null;
    try {
      const { freshness } = await clock.runUntil(reader.getBoard(POLLING));
      boards.push({ atMs: clock.nowMs(), fetchedAtMs: freshness.fetchedAtMs });
      nextRefreshAtMs = freshness.nextRefreshAtMs;
    } catch (error) {
      if (!isUpstreamError(error)) throw error;
      failure = { retryAtMs: error.fault.retryAtMs };
    }
    pollAtMs = nextPollAtMs({ settledAtMs: clock.nowMs(), nextRefreshAtMs, failure }, jitterMs);
  }

  /** Everybody who comes at the same moment, at once. */
  async function visit(): Promise<void> {
    const atMs = visits.at(-1)?.atMs;
    const together: Promise<unknown>[] = [];
    for (let next = visits.at(-1); next !== undefined && next.atMs === atMs; next = visits.at(-1)) {
      together.push(getToken(next.id, OPENING_A_TOKEN));
      visits.pop();
    }
    for (const result of await clock.runUntil(Promise.allSettled(together))) {
      if (result.status === "fulfilled") continue;
      if (!isTold(result.reason)) throw result.reason;
      failedVisits += 1;
    }
  }

  for (;;) {
    const visitAtMs = visits.at(-1)?.atMs ?? Infinity;
    const throttleAtMs = throttles.at(-1) ?? Infinity;
    const nextMs = Math.min(pollAtMs, visitAtMs, throttleAtMs);
    if (nextMs >= plan.endMs) break;
    await clock.advance(Math.max(0, nextMs - clock.nowMs()));
    if (nextMs === throttleAtMs) {
      throttles.pop();
      throttleNextCall();
    } else if (nextMs === visitAtMs) await visit();
    else await poll();
  }
  await clock.advance(Math.max(0, plan.endMs - clock.nowMs()));

  const throttlings = throttledAtMs.map((atMs) => ({
    atMs,
    nextCallAtMs: coinGecko.sent.find((sent) => sent.atMs > atMs)?.atMs ?? null,
  }));
  return { boards, throttlings, failedVisits };
}
