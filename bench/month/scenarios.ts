/** The simulations that the promises about CoinGecko's limits are checked with. */
import type { CoinId } from "../../lib/domain/ids.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../lib/domain/time.ts";
import { PLANS } from "../../lib/server/budget/plans.ts";
import type { Call } from "./calls.ts";
import { PINNED_IDS } from "./pinned-tokens.ts";
import { type Simulation, type SimulationPlan, simulate } from "./simulate.ts";
import { createSimulatedServer, type Installation, VISITED_IDS } from "./simulated-server.ts";
import { crowdOfVisits, scatteredVisits } from "./visits.ts";

export const START_MS = Date.UTC(2026, 4, 1);
const MONTH_DAYS = 31;
const VISITS_A_DAY = 50;

/** What of a month's calls is there to be spent: a tenth is kept for whoever waits for an answer. */
const LASTING_SHARE = 0.9;

/** As many as can be asked for: each board takes four calls. */
export const MOST_TOKENS = 999;

/** What is open day and night beside the board. */
type OpenScreens = Pick<SimulationPlan, "isTrendingOpen" | "watchedIds">;

export interface Scenario extends Simulation {
  readonly installation: Installation;
  readonly days: number;
  readonly endMs: number;
  readonly sent: readonly Call[];
}

async function play(installation: Installation, days: number, events: Omit<SimulationPlan, "endMs">) {
  const { startMs } = installation;
  const server = createSimulatedServer(installation);
  const endMs = startMs + days * DAY_MS;
  const visits = [...scatteredVisits(startMs, days, VISITS_A_DAY, VISITED_IDS), ...events.visits];
  const simulation = await simulate(server, { ...events, endMs, visits });
  return { ...simulation, installation, days, endMs, sent: server.sent };
}

/** People who open a token every two seconds right through the pause that a 429 brings. */
function impatient(atMs: number) {
  return crowdOfVisits(atMs, 60, 2 * SECOND_MS, VISITED_IDS);
}

/** Three 429s in the month, each met by impatient people. */
function monthOf(
  plan: "demo" | "basic",
  followedTokens: number | null,
  open: OpenScreens,
): Promise<Scenario> {
  const throttleAtMs = [3, 12, 25].map((day) => START_MS + day * DAY_MS + 10 * HOUR_MS);
  return play({ plan, followedTokens, startMs: START_MS, creditsUsed: 0 }, MONTH_DAYS, {
    ...open,
    visits: throttleAtMs.flatMap(impatient),
    throttleAtMs,
  });
}

/**
 * A whole month on a Demo key: a board open day and night with what stands around it, 50 visits a day, three 429s met by
 * impatient people.
 */
export function demoMonth(open: OpenScreens): Promise<Scenario> {
  return monthOf("demo", null, open);
}

/** The same month with as many tokens followed as can be asked for, and the trending page open too. */
export function monthOfLongBoards(plan: "demo" | "basic"): Promise<Scenario> {
  return monthOf(plan, MOST_TOKENS, { isTrendingOpen: true, watchedIds: [] });
}

/** The last days of a month of which each day before has cost its part of what may be spent, with a 429 on the first of these days. */
function lastDaysOf(
  plan: "demo" | "basic",
  days: number,
  followedTokens: number | null,
  watchedIds: readonly CoinId[],
): Promise<Scenario> {
  const startMs = START_MS + (MONTH_DAYS - days) * DAY_MS;
  const creditsUsed = Math.floor(
    (LASTING_SHARE * (PLANS[plan].perMonth ?? 0) * (MONTH_DAYS - days)) / MONTH_DAYS,
  );
  const throttleAtMs = [startMs + 10 * HOUR_MS];
  return play({ plan, followedTokens, startMs, creditsUsed }, days, {
    isTrendingOpen: true,
    watchedIds,
    visits: throttleAtMs.flatMap(impatient),
    throttleAtMs,
  });
}

/** The end of a month with as many tokens followed as can be asked for. This is where a month that does not last shows. */
export function lastDaysOfLongBoards(plan: "demo" | "basic", days: number): Promise<Scenario> {
  return lastDaysOf(plan, days, MOST_TOKENS, []);
}

/** The end of a month on a Demo key in which pinned tokens are watched day and night as well. */
export function lastDaysWithPins(days: number): Promise<Scenario> {
  return lastDaysOf("demo", days, null, PINNED_IDS);
}

/** Days without a key: the same with a 429 on the first day, and each noon a crowd of 20 that opens as many tokens at once. */
export function keylessDays(days: number): Promise<Scenario> {
  const throttleAtMs = [START_MS + 10 * HOUR_MS];
  const crowds = Array.from({ length: days }, (_, day) =>
    crowdOfVisits(START_MS + day * DAY_MS + 12 * HOUR_MS, 20, 0, VISITED_IDS),
  );
  const installation = { plan: "keyless", followedTokens: null, startMs: START_MS, creditsUsed: 0 } as const;
  return play(installation, days, {
    isTrendingOpen: true,
    watchedIds: [],
    visits: [...crowds.flat(), ...throttleAtMs.flatMap(impatient)],
    throttleAtMs,
  });
}
