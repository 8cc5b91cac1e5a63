import type { Breadth, ShareOfKnown } from "../domain/breadth.ts";
import { quantile } from "./quantile.ts";

/** What breadth needs of one token; unknown is null. */
export interface Participant {
  readonly change24h: number | null;
  readonly relBtc7d: number | null;
  readonly isAboveOwnMean7d: boolean | null;
  readonly volume24hUsd: number | null;
}

function shareOf(answers: readonly (boolean | null)[]): ShareOfKnown {
  const known = answers.filter((answer) => answer !== null);
  return {
    share: known.length === 0 ? null : known.filter(Boolean).length / known.length,
    known: known.length,
  };
}

function isAboveZero(value: number | null): boolean | null {
  return value === null ? null : value > 0;
}

function volumeOf(tokens: readonly Participant[]): number {
  return tokens.reduce((sum, { volume24hUsd }) => sum + (volume24hUsd ?? 0), 0);
}

/** Shares of the tokens that take part in a move, each over those whose own figure is known; equal to Bitcoin is not beating it. */
export function breadth(tokens: readonly Participant[]): Breadth {
  const changes = tokens.map(({ change24h }) => change24h).filter((change) => change !== null);
  const advancing = volumeOf(tokens.filter(({ change24h }) => change24h !== null && change24h > 0));
  const declining = volumeOf(tokens.filter(({ change24h }) => change24h !== null && change24h < 0));
  return {
    up24h: shareOf(tokens.map(({ change24h }) => isAboveZero(change24h))),
    beatingBtc7d: shareOf(tokens.map(({ relBtc7d }) => isAboveZero(relBtc7d))),
    aboveOwnMean7d: shareOf(tokens.map(({ isAboveOwnMean7d }) => isAboveOwnMean7d)),
    medianChange24h: quantile(Float64Array.from(changes).sort(), 0.5),
    advancingShareOfVolume: advancing + declining > 0 ? advancing / (advancing + declining) : null,
  };
}
