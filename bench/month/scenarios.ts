/** The simulations that the promises about CoinGecko's limits are checked with. */
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../lib/domain/time.ts";
import type { SentRequest } from "../../lib/testing/fake-coingecko.ts";
import { type Simulation, type SimulationPlan, simulate } from "./simulate.ts";
import { createSimulatedServer, type SimulatedPlan, VISITED_IDS } from "./simulated-server.ts";
import { crowdOfVisits, scatteredVisits } from "./visits.ts";

export const START_MS = Date.UTC(2026, 4, 1);
const DEMO_DAYS = 31;
const VISITS_A_DAY = 50;

export interface Scenario extends Simulation {
  readonly days: number;
  readonly endMs: number;
  readonly sent: readonly SentRequest[];
}

async function play(plan: SimulatedPlan, days: number, events: Omit<SimulationPlan, "endMs">) {
  const server = createSimulatedServer(plan, START_MS);
  const endMs = START_MS + days * DAY_MS;
  const visits = [...scatteredVisits(START_MS, days, VISITS_A_DAY, VISITED_IDS), ...events.visits];
  const simulation = await simulate(server, { ...events, endMs, visits });
  return { ...simulation, days, endMs, sent: server.coinGecko.sent };
}

/** People who open a token every two seconds right through the pause that a 429 brings. */
function impatient(atMs: number) {
  return crowdOfVisits(atMs, 60, 2 * SECOND_MS, VISITED_IDS);
}

/**
 * A whole month on a Demo key: a board open day and night with what stands around it, 50 visits a day, three 429s met by
 * impatient people.
 */
export function demoMonth({ isTrendingOpen }: Pick<SimulationPlan, "isTrendingOpen">): Promise<Scenario> {
  const throttleAtMs = [3, 12, 25].map((day) => START_MS + day * DAY_MS + 10 * HOUR_MS);
  return play("demo", DEMO_DAYS, { isTrendingOpen, visits: throttleAtMs.flatMap(impatient), throttleAtMs });
}

/** Days without a key: the same with a 429 on the first day, and each noon a crowd of 20 that opens as many tokens at once. */
export function keylessDays(days: number): Promise<Scenario> {
  const throttleAtMs = [START_MS + 10 * HOUR_MS];
  const crowds = Array.from({ length: days }, (_, day) =>
    crowdOfVisits(START_MS + day * DAY_MS + 12 * HOUR_MS, 20, 0, VISITED_IDS),
  );
  return play("keyless", days, {
    isTrendingOpen: true,
    visits: [...crowds.flat(), ...throttleAtMs.flatMap(impatient)],
    throttleAtMs,
  });
}
