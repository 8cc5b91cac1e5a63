/** Wires the server together. There is one runtime in a process, whichever of Next and the front asks first. */
import path from "node:path";
import { DEFAULT_AI_CATEGORIES } from "../catalog/ai-categories.ts";
import { CURATED_TOKENS } from "../catalog/curated-tokens.ts";
import { EXCLUDED_TOKENS } from "../catalog/excluded-tokens.ts";
import { isOwnSource } from "../domain/source.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../domain/time.ts";
import { createSqliteLedgerStore } from "./budget/sqlite-ledger-store.ts";
import { createSqliteAnswerStore } from "./cache/sqlite-answer-store.ts";
import { pingRequest } from "./coingecko/requests/ping.ts";
import { type Env, readEnv } from "./env.ts";
import { createSqliteTrendingSpells } from "./journal/sqlite-trending-spells.ts";
import { openLinkSigner } from "./links/open-link-signer.ts";
import { log } from "./log.ts";
import { createSqliteMarks } from "./marks/sqlite-marks.ts";
import { createCheckLink } from "./services/check-link.ts";
import { createCompareTokens } from "./services/compare-tokens.ts";
import { createBoardReader } from "./services/get-board.ts";
import { createGetContext } from "./services/get-context.ts";
import { createGetHistory } from "./services/get-history.ts";
import { createGetListing } from "./services/get-listing.ts";
import { createGetRegimes } from "./services/get-regimes.ts";
import { statusOf } from "./services/get-status.ts";
import { createGetToken } from "./services/get-token.ts";
import { createGetTrending } from "./services/get-trending.ts";
import { createGetWatched } from "./services/get-watched.ts";
import { createMakeLink } from "./services/make-link.ts";
import type { Runtime } from "./services/runtime-port.ts";
import { createSearchCoins } from "./services/search-coins.ts";
import { openDatabase } from "./sqlite/open-database.ts";
import { systemClock } from "./system-clock.ts";
import {
  createLiveMarket,
  createRecordedMarket,
  createSandboxMarket,
  type Market,
  type MarketTools,
} from "./wiring/markets.ts";
import { openRecording } from "./wiring/open-recording.ts";
import { createSourceSwitch } from "./wiring/source-switch.ts";

/** Answers go this much before they are a day old, so that none is older when the next cleaning comes. */
const CLEANING_INTERVAL_MS = 10 * MINUTE_MS;
const PROBE_TIMEOUT_MS = 5 * SECOND_MS;

function recordedMarketOf(settings: NonNullable<Env["recording"]>, tools: MarketTools): Market {
  const recording = openRecording(settings.folder);
  for (const { id, droppedRows } of recording.coins) {
    if (droppedRows > 0) log.warn({ id, droppedRows }, "rows of the recording could not be read");
  }
  return createRecordedMarket(recording, settings, tools);
}

/** A runtime on a configuration. Throws where the data folder cannot be used, and a StartProblem where the recording cannot. */
export function createRuntime(env: Env): Runtime {
  const clock = systemClock;
  const startedAtMs = clock.nowMs();
  const closing = new AbortController();
  const logError = (error: unknown, what: string) => log.error({ err: error }, what);

  const databaseOptions = {
    nowMs: startedAtMs,
    onDamaged: (error: unknown, keptAs: string) =>
      log.error({ err: error, keptAs }, "a damaged file was set aside"),
  };
  const kept = openDatabase(path.join(env.dataDir, "spikeline.sqlite"), databaseOptions);
  const answersFile = openDatabase(path.join(env.dataDir, "answers.sqlite"), databaseOptions);
  const answers = createSqliteAnswerStore(answersFile);
  const marks = createSqliteMarks(kept);
  const spells = createSqliteTrendingSpells(kept, (error) =>
    logError(error, "what was seen of the trending list could not be kept"),
  );

  function rememberLiveAnswer(): void {
    try {
      if (!marks.has(liveMark)) marks.set(liveMark);
    } catch (error) {
      logError(error, "that the source has answered could not be kept");
    }
  }

  const tools: MarketTools = {
    clock,
    random: Math.random,
    fetch,
    answers,
    ledger: createSqliteLedgerStore(kept),
    followedTokens: env.followedTokens,
    onError: (message, error) => logError(error, message),
    onLiveAnswer: rememberLiveAnswer,
  };
  const live = createLiveMarket(env.coinGecko, tools);
  const sandbox = createSandboxMarket(env.sandbox, tools);
  const recording = env.recording && recordedMarketOf(env.recording, tools);
  const liveMark = `answered:${live.data.source.key}`;

  const markets = createSourceSwitch({
    configured: env.upstream,
    live,
    liveName: live.data.source.label,
    sandbox,
    recording,
    probe: () =>
      live.gate.run("person", () => live.ask(pingRequest(), AbortSignal.timeout(PROBE_TIMEOUT_MS))),
    hasBeenLive: () => marks.has(liveMark),
    clock,
    onError: (error) => logError(error, "CoinGecko could not be watched for"),
    onSwitch: (market, reason) => log.info({ source: market.data.source.key }, reason),
  });
  const currentMarket = async () => (await markets.current()).data;
  const categories = env.aiCategories ?? DEFAULT_AI_CATEGORIES;
  const universe = { categories, curated: CURATED_TOKENS, excluded: EXCLUDED_TOKENS };
  const boardReader = createBoardReader(currentMarket, universe);

  /** Which history there is goes by the market's time; ages and intervals go by ours. */
  const marketClock = { nowMs: () => markets.now().nowMs() };
  const getToken = createGetToken(currentMarket, boardReader, marketClock);
  const compareTokens = createCompareTokens(currentMarket, boardReader, marketClock);
  const linkTools = { currentMarket, boardReader, getToken, compareTokens, clock: marketClock };
  const linkSigner = openLinkSigner(path.join(env.dataDir, "link-key"), (error) =>
    logError(error, "the key of links cannot be used: links are unsigned, and none can be verified"),
  );

  async function dropOldAnswers(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        answers.deleteFetchedBefore(clock.nowMs() - DAY_MS + CLEANING_INTERVAL_MS);
      } catch (error) {
        logError(error, "old answers could not be dropped");
      }
      await clock.sleep(CLEANING_INTERVAL_MS, closing.signal).catch(() => undefined);
    }
  }
  void dropOldAnswers();

  return {
    clock,
    publicUrl: env.publicUrl,
    startedAtMs,
    boardReader,
    getToken,
    getHistory: createGetHistory(currentMarket, boardReader, marketClock),
    getRegimes: createGetRegimes(currentMarket),
    getContext: createGetContext(currentMarket, boardReader, spells, { categories }),
    getTrending: createGetTrending(currentMarket, boardReader, spells, universe),
    getWatched: createGetWatched(currentMarket, boardReader),
    compareTokens,
    makeLink: createMakeLink(linkTools),
    checkLink: createCheckLink(linkTools),
    linkSigner,
    getListing: createGetListing(currentMarket),
    searchCoins: createSearchCoins(currentMarket, boardReader, categories),
    source: async () => (await currentMarket()).source,
    sourceNow: () => markets.now().data.source,
    status() {
      const { data, gate, cache } = markets.now();
      const names = data.peekCategoryNames();
      return statusOf({
        nowMs: clock.nowMs(),
        startedAtMs,
        source: data.source,
        choice: { configured: env.upstream, ...markets.choice() },
        budget: isOwnSource(data.source) ? null : gate.report(),
        boardIntervalMs: data.boardIntervalMs(),
        universe: boardReader.lastUniverse(data.source),
        categories,
        knownCategories: names && new Set(names.map(({ id }) => id)),
        entries: cache.report(),
      });
    },
    logError,
    close() {
      closing.abort();
      markets.close();
      answersFile.close();
      kept.close();
    },
  };
}

const HOME = Symbol.for("spikeline.runtime");
/** The one place that both copies of this module see. */
const home: typeof globalThis & { [HOME]?: Runtime } = globalThis;

/** The process's runtime. Throws, naming every wrong variable, where the configuration is not valid. */
export function getRuntime(): Runtime {
  const known = home[HOME];
  if (known !== undefined) return known;
  const configuration = readEnv();
  if ("problems" in configuration) throw new Error(configuration.problems.join("\n"));
  return startRuntime(configuration.env);
}

/** Makes the process's runtime on a configuration that has been read already. */
export function startRuntime(env: Env): Runtime {
  const runtime = createRuntime(env);
  home[HOME] = runtime;
  return runtime;
}
