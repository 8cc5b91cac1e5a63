"use client";
/** The looks of the chosen assets' lines, kept for as long as the page is open. */
import { useState } from "react";
import type { CoinId } from "@/lib/domain/ids";
import { type LinePlaces, linePlaces } from "./line-places";

export function useLinePlaces(ids: readonly CoinId[]): LinePlaces {
  const [places, setPlaces] = useState(() => linePlaces(ids));
  const isOfThese = ids.length === places.size && ids.every((id) => places.has(id));
  if (isOfThese) return places;
  const next = linePlaces(ids, places);
  setPlaces(next);
  return next;
}
