/** Lets time pass for a server: screens are open day and night and poll as the browser does, visitors open tokens. */
import { contextRefreshAtMs } from "../../lib/client/context-query.ts";
import { pollJitterMs } from "../../lib/client/poll-schedule.ts";
import { trendingRefreshAtMs } from "../../lib/client/trending-query.ts";
import { watchedRefreshAtMs } from "../../lib/client/watched-query.ts";
import { encodeContext } from "../../lib/contract/market-context.ts";
import { encodeTrending } from "../../lib/contract/trending.ts";
import { encodeWatched } from "../../lib/contract/watched.ts";
import type { CoinId } from "../../lib/domain/ids.ts";
import { isProductError, isUpstreamError } from "../../lib/server/errors.ts";
import { OPENING_A_TOKEN, POLLING } from "../../lib/server/routes/patience.ts";
import { seededRandom } from "../measure/seeded-random.ts";
import { openScreen } from "./open-screen.ts";
import type { SimulatedServer } from "./simulated-server.ts";
import type { Visit } from "./visits.ts";

/** Numbers as an open screen got them. */
export interface SeenNumbers {
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
  readonly boards: readonly SeenNumbers[];
  /** Of the watchlist, those of tokens that the board does not follow. */
  readonly lists: readonly SeenNumbers[];
  readonly throttlings: readonly Throttling[];
  /** Visits that ended without numbers. */
  readonly failedVisits: number;
}

export interface SimulationPlan {
  readonly endMs: number;
  /** Whether the trending page is open day and night beside the board. */
  readonly isTrendingOpen: boolean;
  /** Of a watchlist that is open day and night beside the board; none: it is not. */
  readonly watchedIds: readonly CoinId[];
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
  const { clock, coinGecko, sent, reader, getToken, getContext, getTrending, getWatched } = server;
  const jitterMs = pollJitterMs(seededRandom("browser").next);
  const boards: SeenNumbers[] = [];
  const lists: SeenNumbers[] = [];
  const throttledAtMs: number[] = [];
  const visits = [...plan.visits].sort((a, b) => b.atMs - a.atMs);
  const throttles = [...plan.throttleAtMs].sort((a, b) => b - a);
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

  async function askBoard(): Promise<number> {
    const { freshness } = await reader.getBoard(POLLING);
    boards.push({ atMs: clock.nowMs(), fetchedAtMs: freshness.fetchedAtMs });
    return freshness.nextRefreshAtMs;
  }

  const askContext = async () => contextRefreshAtMs(encodeContext(await getContext()));
  const askTrending = async () => trendingRefreshAtMs(encodeTrending(await getTrending(POLLING)));

  async function askWatched(): Promise<number> {
    const watched = await getWatched(plan.watchedIds, POLLING);
    const { age } = watched.others;
    if (age !== null) lists.push({ atMs: clock.nowMs(), fetchedAtMs: age.fetchedAtMs });
    return watchedRefreshAtMs(encodeWatched(watched));
  }

  const screens = [
    askBoard,
    askContext,
    ...(plan.isTrendingOpen ? [askTrending] : []),
    ...(plan.watchedIds.length > 0 ? [askWatched] : []),
  ].map((ask) => openScreen(clock, jitterMs, ask));

  /** Everybody who comes at the same moment, at once. */
  async function visit(): Promise<void> {
    const atMs = visits.at(-1)?.atMs;
    const together: Promise<unknown>[] = [];
    for (let next = visits.at(-1); next !== undefined && next.atMs === atMs; next = visits.at(-1)) {
      together.push(getToken(next.id, null, OPENING_A_TOKEN));
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
    const screen = screens.reduce((a, b) => (b.nextAtMs() < a.nextAtMs() ? b : a));
    const nextMs = Math.min(screen.nextAtMs(), visitAtMs, throttleAtMs);
    if (nextMs >= plan.endMs) break;
    await clock.advance(Math.max(0, nextMs - clock.nowMs()));
    if (nextMs === throttleAtMs) {
      throttles.pop();
      throttleNextCall();
    } else if (nextMs === visitAtMs) await visit();
    else await screen.poll();
  }
  await clock.advance(Math.max(0, plan.endMs - clock.nowMs()));

  const throttlings = throttledAtMs.map((atMs) => ({
    atMs,
    nextCallAtMs: sent.find((call) => call.atMs > atMs)?.atMs ?? null,
  }));
  return { boards, lists, throttlings, failedVisits };
}
