/** Which answers are too old to be shown, however they came to be here: kept by the worker, or held by a page that was left open. */
import * as z from "zod/mini";
import { fromInstant, Instant } from "../contract/instant.ts";
import { DAY_MS } from "../domain/time.ts";

/** CoinGecko's terms. */
const MAX_AGE_MS = DAY_MS;

const Stamped = z.object({ meta: z.object({ fetchedAt: Instant }) });

function isStampedBefore(part: unknown, atMs: number): boolean {
  const { success, data } = z.safeParse(Stamped, part);
  return success && fromInstant(data.meta.fetchedAt) < atMs;
}

/** `json`: an answer of ours; its parts may have ages of their own, and the oldest counts. `nowMs` is the server's time. */
export function isTooOld(json: unknown, nowMs: number): boolean {
  const parts: readonly unknown[] = typeof json === "object" && json !== null ? Object.values(json) : [];
  return [json, ...parts].some((part) => isStampedBefore(part, nowMs - MAX_AGE_MS));
}
