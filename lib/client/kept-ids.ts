/** A short list of coin ids that this browser keeps. */
import * as z from "zod/mini";
import { type CoinId, isCoinId } from "../domain/ids.ts";

const MAX_KEPT = 500;

/** What is no id, is there twice, or is one too many is left out. */
export const KeptIds = z.pipe(
  z.array(z.string()),
  z.transform((ids: string[]): readonly CoinId[] => [...new Set(ids.filter(isCoinId))].slice(0, MAX_KEPT)),
);
