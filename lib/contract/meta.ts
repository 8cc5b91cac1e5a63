/** What every answer says about itself: source, age, when a newer one can be had and why it is old, if it is. */
import * as z from "zod/mini";
import { attributionOf, sourceBanner } from "../catalog/source-words.ts";
import { FAULT_KINDS, type Fault } from "../domain/fault.ts";
import type { Freshness } from "../domain/freshness.ts";
import type { Source } from "../domain/source.ts";
import { fromInstant, fromInstantOrNull, Instant, toInstant, toInstantOrNull } from "./instant.ts";

export const SourceJson = z.object({
  kind: z.enum(["live", "stand-in", "sandbox", "recording"]),
  key: z.string(),
  label: z.string(),
  /** What a recording says that it is; only of recordings. */
  title: z.optional(z.string()),
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

function noticeOf(source: Source): string | null {
  const banner = sourceBanner(source);
  return banner && `${banner.headline}. ${banner.explanation}`;
}

function attributionText(source: Source): string {
  const { text, href } = attributionOf(source);
  return href === null ? text : `${text} (${href})`;
}

export function encodeSource(source: Source): SourceJson {
  return { ...source, notice: noticeOf(source) };
}

export function decodeSource({ kind, key, label, title }: SourceJson): Source {
  return { kind, key, label, title };
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
    attribution: attributionText(freshness.source),
  };
}

export function decodeMeta(meta: Meta): Freshness {
  return {
    source: decodeSource(meta.source),
    fetchedAtMs: fromInstant(meta.fetchedAt),
    nextRefreshAtMs: fromInstant(meta.nextRefreshAt),
    stale: meta.stale && decodeFault(meta.stale),
  };
}
