/** How much people look for a coin: what moves and trades is looked for, with moods of its own. Orders the trending list. */
import { DAY_MS, MINUTE_MS } from "../../domain/time.ts";
import { gaussian, keyOf } from "../noise/hash.ts";
import { knownAttention } from "./anchors.ts";
import { bridgedCorrection } from "./bridged-correction.ts";
import { dayOf, FIRST_DAY_MS } from "./calendar.ts";
import type { Coin } from "./coin.ts";
import type { Market } from "./market.ts";

/** The trending list changes at this pace. */
export const ATTENTION_SLOT_MS = 10 * MINUTE_MS;
const FADE_MS = 1.5 * DAY_MS;
/** Coins that everybody knows are looked for on quiet days too, so that the list is never of one sector alone. */
const FAME = 1.4;

function uncorrected(market: Market, coin: Coin, atMs: number): number {
  const key = keyOf(market.seed, coin.id);
  const slot = Math.floor((atMs - FIRST_DAY_MS) / ATTENTION_SLOT_MS);
  const mood = 0.7 * gaussian(keyOf(key, "mood"), dayOf(atMs)) + 0.15 * gaussian(keyOf(key, "glance"), slot);
  const turnover = market.volume24hUsd(coin, atMs) / market.capUsd(coin, atMs);
  const size = 0.25 * Math.log10(1 + market.volume24hUsd(coin, atMs));
  const isYoung = atMs - coin.listedAtMs < DAY_MS;
  const move = isYoung
    ? 0.2
    : Math.abs(Math.log(market.priceUsd(coin, atMs) / market.priceUsd(coin, atMs - DAY_MS)));
  const fame = coin.kind === "major" ? FAME : 0;
  return size + Math.log(1 + 3 * turnover) + 6 * Math.min(move, 0.5) + mood + fame;
}

/** A score without unit, higher for more attention; known values are met exactly. */
export function attention(market: Market, coin: Coin, atMs: number): number {
  const knots = knownAttention(coin.id).map((known) => ({
    atMs: known.atMs,
    residual: known.value - uncorrected(market, coin, known.atMs),
  }));
  return uncorrected(market, coin, atMs) + bridgedCorrection(knots, FADE_MS)(atMs);
}
