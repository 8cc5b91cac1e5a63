/** What every answer says about itself: source, age, when a newer one can be had and why it is old, if it is. */
import * as z from "zod/mini";
import { FAULT_KINDS, type Fault } from "../domain/fault.ts";
import type { Freshness } from "../domain/freshness.ts";
import type { Source } from "../domain/source.ts";
import { fromInstant, fromInstantOrNull, Instant, toInstant, toInstantOrNull } from "./instant.ts";

export const SourceJson = z.object({
  kind: z.enum(["live", "stand-in", "sandbox"]),
  key: z.string(),
  label: z.string(),
  /** A warning to show with the data; null only for live data. */
  notice: z.nullable(z.string()),
});
export type SourceJson = z.infer<typeof SourceJson>;

export const FaultJson = z.object({
  kind: z.enum(FAULT_KINDS),
  detail: z.string(),
  at: Instant,
  retryAt: z.nullable(Instant),
});
export type FaultJson = z.infer<typeof FaultJson>;

export const Meta = z.object({
  source: SourceJson,
  fetchedAt: Instant,
  nextRefreshAt: Instant,
  stale: z.nullable(FaultJson),
  attribution: z.string(),
});
export type Meta = z.infer<typeof Meta>;

const NOTICE: Record<Source["kind"], string | null> = {
  live: null,
  "stand-in": "These numbers come from a stand-in for CoinGecko, not from CoinGecko.",
  sandbox: "Simulated market: none of these numbers is real.",
};

const ATTRIBUTION: Record<Source["kind"], string> = {
  live: "Powered by CoinGecko API (https://www.coingecko.com/en/api)",
  "stand-in": "A stand-in that speaks CoinGecko's API",
  sandbox: "Spikeline's simulated market",
};

export function encodeSource(source: Source): SourceJson {
  return { ...source, notice: NOTICE[source.kind] };
}

export function encodeFault(fault: Fault): FaultJson {
  const { kind, detail } = fault;
  return { kind, detail, at: toInstant(fault.atMs), retryAt: toInstantOrNull(fault.retryAtMs) };
}

export function decodeFault(json: FaultJson): Fault {
  const { kind, detail } = json;
  return { kind, detail, atMs: fromInstant(json.at), retryAtMs: fromInstantOrNull(json.retryAt) };
}

export function encodeMeta(freshness: Freshness): Meta {
  return {
    source: encodeSource(freshness.source),
    fetchedAt: toInstant(freshness.fetchedAtMs),
    nextRefreshAt: toInstant(freshness.nextRefreshAtMs),
    stale: freshness.stale && encodeFault(freshness.stale),
    attribution: ATTRIBUTION[freshness.source.kind],
  };
}

export function decodeMeta(meta: Meta): Freshness {
  const { kind, key, label } = meta.source;
  return {
    source: { kind, key, label },
    fetchedAtMs: fromInstant(meta.fetchedAt),
    nextRefreshAtMs: fromInstant(meta.nextRefreshAt),
    stale: meta.stale && decodeFault(meta.stale),
  };
}
