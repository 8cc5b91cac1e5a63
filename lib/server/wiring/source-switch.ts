/**
 * Which source is on (`UPSTREAM`). `auto` is live as soon as CoinGecko gives any HTTP answer, an error too. Only while no
 * connection can be made, and only where this installation has never had a live answer, does the simulated market stand in;
 * it then gives way by itself.
 */
import type { FaultKind } from "../../domain/fault.ts";
import { type Clock, SECOND_MS } from "../../domain/time.ts";
import { isUpstreamError } from "../errors.ts";

export type Configured = "auto" | "live" | "sandbox" | "recording";

/** Asks whether CoinGecko is there; rejects with an UpstreamError where it is not, or answers with an error. */
export type Probe = () => Promise<unknown>;

export interface SourceSwitchOptions<Market> {
  readonly configured: Configured;
  readonly live: Market;
  /** Who answers for the live market: CoinGecko, or the host that stands in for it. */
  readonly liveName: string;
  readonly sandbox: Market;
  /** Null unless one is configured, which then is on for good. */
  readonly recording: Market | null;
  readonly probe: Probe;
  /** Whether this installation has ever had an answer from the live market. */
  hasBeenLive(): boolean;
  readonly clock: Clock;
  /** Told when watching has ended with an error of our own. */
  onError(error: unknown): void;
  /** Told of the market that is on from now, perhaps before this function has returned. */
  onSwitch(market: Market, reason: string): void;
}

export interface SourceSwitch<Market> {
  /** The market that is on, once that has been found out. */
  current(): Promise<Market>;
  /** Without waiting: the sandbox until it is known better. */
  now(): Market;
  choice(): { readonly reason: string; readonly nextProbeAtMs: number | null };
  close(): void;
}

export const PROBE_INTERVAL_MS = 20 * SECOND_MS;

/** Faults with which nothing has answered at all. */
const NO_ANSWER: ReadonlySet<FaultKind> = new Set(["unreachable", "timed-out"]);

export function createSourceSwitch<Market>(options: SourceSwitchOptions<Market>): SourceSwitch<Market> {
  const { configured, live, liveName, sandbox, recording, probe, hasBeenLive, clock, onError, onSwitch } =
    options;
  const closing = new AbortController();
  let on = recording ?? (configured === "live" ? live : sandbox);
  let reason = `UPSTREAM=${configured}`;
  let nextProbeAtMs: number | null = null;

  /** Null when anything answered; otherwise what was in the way. */
  async function findObstacle(): Promise<string | null> {
    try {
      await probe();
      return null;
    } catch (error) {
      if (!isUpstreamError(error)) throw error;
      return NO_ANSWER.has(error.fault.kind) ? error.fault.detail : null;
    }
  }

  function goLive(why: string): void {
    on = live;
    reason = why;
    nextProbeAtMs = null;
    onSwitch(live, why);
  }

  async function watchForCoinGecko(): Promise<void> {
    while (!closing.signal.aborted) {
      nextProbeAtMs = clock.nowMs() + PROBE_INTERVAL_MS;
      await clock.sleep(PROBE_INTERVAL_MS, closing.signal);
      if ((await findObstacle()) === null) {
        goLive(`${liveName} has begun to answer.`);
        return;
      }
    }
  }

  async function choose(): Promise<void> {
    if (configured !== "auto") return;
    if (hasBeenLive()) {
      goLive(`${liveName} has answered here before.`);
      return;
    }
    const obstacle = await findObstacle();
    if (obstacle === null) {
      goLive(`${liveName} answers.`);
      return;
    }
    reason = `${liveName} cannot be reached (${obstacle}) and has never answered here, so a simulated market stands in until it does.`;
    onSwitch(sandbox, reason);
    watchForCoinGecko().catch((error: unknown) => {
      if (!closing.signal.aborted) onError(error);
    });
  }

  const chosen = choose();
  return {
    async current() {
      await chosen;
      return on;
    },
    now: () => on,
    choice: () => ({ reason, nextProbeAtMs }),
    close: () => closing.abort(),
  };
}
