/** The markets of a server: CoinGecko (or what stands in for it) behind the budget; the simulated and the recorded one, which are free. */
import { createHash } from "node:crypto";
import { SIMULATED_MARKET } from "../../catalog/source-words.ts";
import type { PlanName } from "../../domain/plan.ts";
import type { Source } from "../../domain/source.ts";
import type { Clock } from "../../domain/time.ts";
import { formatMoment } from "../../format/moment.ts";
import { UTC } from "../../format/wall-clock.ts";
import { playRecording } from "../../sandbox/recording/play-recording.ts";
import {
  createPlayback,
  type Playback,
  type PlaybackSettings,
  utcMinute,
} from "../../sandbox/recording/playback.ts";
import type { Recording } from "../../sandbox/recording/recording.ts";
import { createSandbox } from "../../sandbox/sandbox.ts";
import { createGate } from "../budget/gate.ts";
import { createLedger, type LedgerStore } from "../budget/ledger.ts";
import { createMemoryLedgerStore } from "../budget/memory-ledger-store.ts";
import { PLANS } from "../budget/plans.ts";
import type { Gate, Plan } from "../budget/port.ts";
import { createCache } from "../cache/cache.ts";
import { createMemoryAnswerStore } from "../cache/memory-answer-store.ts";
import type { AnswerStore, Cache } from "../cache/port.ts";
import { createClient } from "../coingecko/client.ts";
import { baseUrlOf, isCoinGeckoHost, keyHeaderOf } from "../coingecko/hosts.ts";
import type { Ask } from "../coingecko/port.ts";
import type { Env } from "../env.ts";
import { StartProblem } from "../errors.ts";
import type { MarketData } from "../services/ports.ts";
import { followedTokens } from "./followed-tokens.ts";
import { createMarketData } from "./market-data.ts";
import { refuseSimulated } from "./refuse-simulated.ts";

export interface Market {
  readonly data: MarketData;
  readonly ask: Ask;
  readonly gate: Gate;
  readonly cache: Cache;
  /** The market's own time: the present, but where a market stands still or is played back. */
  nowMs(): number;
}

export interface MarketTools {
  readonly clock: Clock;
  readonly random: () => number;
  readonly fetch: typeof fetch;
  readonly answers: AnswerStore;
  readonly ledger: LedgerStore;
  /** How many tokens the board follows at most; null means what the plan's calls allow. */
  readonly followedTokens: number | null;
  /** Told what went wrong without failing a request. */
  onError(message: string, error: unknown): void;
  /** Called for each answer of the live market. */
  onLiveAnswer(): void;
}

/** So fast that nobody notices it, so that one code path serves all markets. */
const OWN_PLAN: Plan = { name: "enterprise", perMinute: 60_000, burst: 1_000, perMonth: null };

/** The live market's source; any host that is not CoinGecko's own is a stand-in. */
export function liveSourceOf(baseUrl: string): Source {
  if (isCoinGeckoHost(baseUrl)) return { kind: "live", key: "live", label: "CoinGecko" };
  const { host } = new URL(baseUrl);
  return { kind: "stand-in", key: `stand-in:${host}`, label: host };
}

interface MarketSides {
  readonly source: Source;
  readonly ask: Ask;
  readonly gate: Gate;
  readonly answers: AnswerStore;
  readonly marketClock: Pick<Clock, "nowMs">;
}

function assemble({ source, ask, gate, answers, marketClock }: MarketSides, tools: MarketTools): Market {
  const { clock, random, onError } = tools;
  const cache = createCache({ source, clock, store: answers, random, onError });
  const followsAtMost = followedTokens(tools.followedTokens, gate.report().plan);
  const data = createMarketData({ source, ask, gate, cache, clock, marketClock, followsAtMost });
  return { data, ask, gate, cache, nowMs: () => marketClock.nowMs() };
}

/** Whose month is counted: another key has a month of its own. The key itself is not kept, only a fingerprint. */
function accountOf(source: Source, plan: PlanName, apiKey: string | null): string {
  const fingerprint =
    apiKey === null ? "none" : createHash("sha256").update(apiKey).digest("hex").slice(0, 12);
  return `${source.key}/${plan}/${fingerprint}`;
}

export function createLiveMarket({ plan, apiKey, baseUrl }: Env["coinGecko"], tools: MarketTools): Market {
  const { clock, random } = tools;
  const address = baseUrl ?? baseUrlOf(plan);
  const source = liveSourceOf(address);
  const fetch = refuseSimulated(tools.fetch, source, clock);
  const client = createClient({ fetch, baseUrl: address, key: apiKey, keyHeader: keyHeaderOf(plan), clock });
  const ask: Ask = async (request, signal) => {
    const answer = await client(request, signal);
    tools.onLiveAnswer();
    return answer;
  };
  const ledger = createLedger({
    store: tools.ledger,
    account: accountOf(source, plan, apiKey),
    onStoreError: (error) => tools.onError("the calls could not be counted", error),
  });
  const gate = createGate({ plan: PLANS[plan], clock, ledger, random });
  return assemble({ source, ask, gate, answers: tools.answers, marketClock: clock }, tools);
}

function sandboxSourceOf(seed: number, fixedNowMs: number | null): Source {
  if (fixedNowMs === null) return { kind: "sandbox", key: `sandbox:${seed}`, label: SIMULATED_MARKET };
  const stoppedAt = new Date(fixedNowMs).toISOString().slice(0, 16);
  return {
    kind: "sandbox",
    key: `sandbox:${seed}:${stoppedAt}`,
    label: `${SIMULATED_MARKET}, stopped at ${formatMoment(fixedNowMs, UTC)}`,
  };
}

/** A market inside this server: asking it costs nothing, and none of its answers are kept on disk. */
function createOwnMarket(
  source: Source,
  answer: (request: Request) => Promise<Response>,
  marketClock: Pick<Clock, "nowMs">,
  tools: MarketTools,
): Market {
  const { clock, random } = tools;
  const ask = createClient({
    fetch: (input, init) => answer(new Request(input, init)),
    baseUrl: "http://sandbox.invalid/api/v3",
    key: null,
    keyHeader: null,
    clock,
  });
  const ledger = createLedger({
    store: createMemoryLedgerStore(),
    account: source.key,
    onStoreError: (error) => tools.onError("the calls could not be counted", error),
  });
  const gate = createGate({ plan: OWN_PLAN, clock, ledger, random });
  return assemble({ source, ask, gate, answers: createMemoryAnswerStore(), marketClock }, tools);
}

export function createSandboxMarket({ seed, fixedNowMs }: Env["sandbox"], tools: MarketTools): Market {
  const marketClock: Pick<Clock, "nowMs"> = fixedNowMs === null ? tools.clock : { nowMs: () => fixedNowMs };
  const { handle } = createSandbox({ seed, clock: marketClock });
  return createOwnMarket(sandboxSourceOf(seed, fixedNowMs), handle, marketClock, tools);
}

function recordingSourceOf({ name, title }: Recording, { atMs, plays }: Playback): Source {
  const [keyTime, labelTime] = plays
    ? [`from ${new Date(atMs).toISOString()}`, `playing from ${utcMinute(atMs)}`]
    : [new Date(atMs).toISOString(), utcMinute(atMs)];
  return {
    kind: "recording",
    key: `recording:${name}:${keyTime}`,
    label: `Recorded market: ${name}, ${labelTime}`,
    title,
  };
}

/** Throws a StartProblem where the recording has no such moment. */
export function createRecordedMarket(
  recording: Recording,
  settings: PlaybackSettings,
  tools: MarketTools,
): Market {
  const playback = createPlayback(recording, settings, tools.clock);
  if ("problem" in playback) throw new StartProblem(playback.problem);
  const source = recordingSourceOf(recording, playback);
  return createOwnMarket(source, playRecording(recording, playback), playback, tools);
}
