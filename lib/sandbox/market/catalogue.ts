/** All coins of a market at a moment: the known ones, the established invented ones, and launches that come and go with the calendar. */
import { BITCOIN } from "../../domain/ids.ts";
import { DAY_MS } from "../../domain/time.ts";
import { keyOf, uniform } from "../noise/hash.ts";
import { FIRST_DAY_MS } from "./calendar.ts";
import { type Coin, isListed } from "./coin.ts";
import { inventedCoin } from "./invented-coin.ts";
import { simulatedCoin } from "./known-coin.ts";
import { KNOWN_COINS } from "./known-coins.ts";

const ESTABLISHED = 300;
/** Established tokens whose listing ends, one after the other, from early 2026 on. */
const LEAVING = { count: 6, firstMs: Date.UTC(2026, 0, 20), everyMs: 55 * DAY_MS };
/** One token is launched in every such period, and most do not last. */
const LAUNCH_EVERY_MS = 3 * DAY_MS;
const LAUNCH_LIFE_DAYS = { shortest: 60, longest: 400 };

export interface Catalogue {
  readonly bitcoin: Coin;
  /** Coins listed at the moment, known ones first. */
  listedAt(atMs: number): readonly Coin[];
  /** The coin, if it is listed at the moment; null when it is unknown, not listed yet or not listed any more. */
  find(id: string, atMs: number): Coin | null;
}

function establishedCoin(seed: number, n: number): Coin {
  const key = keyOf(seed, "listings");
  const years = uniform(key, n) < 0.25 ? uniform(key, n, 1) * 1.7 : 1.7 + 3 * uniform(key, n, 1);
  const leaving = n >= ESTABLISHED - LEAVING.count;
  return inventedCoin(seed, n, {
    listedAtMs: Math.round(Date.UTC(2025, 10, 1) - years * 365 * DAY_MS),
    delistedAtMs: leaving ? LEAVING.firstMs + (n - ESTABLISHED + LEAVING.count) * LEAVING.everyMs : null,
    isLaunch: false,
  });
}

function launchedCoin(seed: number, launch: number): Coin {
  const key = keyOf(seed, "launches");
  const listedAtMs = Math.round(FIRST_DAY_MS + (launch + 0.8 * uniform(key, launch)) * LAUNCH_EVERY_MS);
  const { shortest, longest } = LAUNCH_LIFE_DAYS;
  const lifeDays = shortest + (longest - shortest) * uniform(key, launch, 1);
  return inventedCoin(seed, ESTABLISHED + launch, {
    listedAtMs,
    delistedAtMs: Math.round(listedAtMs + lifeDays * DAY_MS),
    isLaunch: true,
  });
}

export function createCatalogue(seed: number): Catalogue {
  const lasting = [
    ...KNOWN_COINS.map((known, index) => simulatedCoin(seed, known, index + 1)),
    ...Array.from({ length: ESTABLISHED }, (_, n) => establishedCoin(seed, n)),
  ];
  const bitcoin = lasting.find((coin) => coin.id === BITCOIN);
  if (bitcoin === undefined) throw new Error("the known coins must contain Bitcoin");
  const lastingById = new Map<string, Coin>(lasting.map((coin) => [coin.id, coin]));
  const launches: Coin[] = [];
  const launchesById = new Map<string, Coin>();

  function launchesUntil(atMs: number): readonly Coin[] {
    const count = Math.max(0, Math.floor((atMs - FIRST_DAY_MS) / LAUNCH_EVERY_MS) + 1);
    while (launches.length < count) {
      const coin = launchedCoin(seed, launches.length);
      launches.push(coin);
      launchesById.set(coin.id, coin);
    }
    const alive = Math.ceil((LAUNCH_LIFE_DAYS.longest * DAY_MS) / LAUNCH_EVERY_MS) + 1;
    return launches.slice(Math.max(0, count - alive), count);
  }

  return {
    bitcoin,
    listedAt: (atMs) => [...lasting, ...launchesUntil(atMs)].filter((coin) => isListed(coin, atMs)),
    find(id, atMs) {
      launchesUntil(atMs);
      const coin = lastingById.get(id) ?? launchesById.get(id);
      return coin !== undefined && isListed(coin, atMs) ? coin : null;
    },
  };
}
