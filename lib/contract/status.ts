/** `GET /api/status`: whether what is shown can be trusted. Never asks the upstream. */
import * as z from "zod/mini";
import { Instant } from "./instant.ts";
import { FaultJson, SourceJson } from "./meta.ts";

export const StatusJson = z.object({
  now: Instant,
  startedAt: Instant,
  source: SourceJson,
  /** How the source was chosen: `UPSTREAM` and what came of it, in words. */
  choice: z.object({
    configured: z.enum(["auto", "live", "sandbox", "recording"]),
    reason: z.string(),
    nextProbeAt: z.nullable(Instant),
  }),
  budget: z.nullable(
    z.object({
      plan: z.string(),
      perMinute: z.number(),
      pacePerMinute: z.number(),
      perMonth: z.nullable(z.number()),
      month: z.string(),
      creditsUsed: z.number(),
      creditsLeft: z.nullable(z.number()),
      requestsSent: z.number(),
      reserve: z.number(),
      waiting: z.number(),
      coolingUntil: z.nullable(Instant),
      /** How long the board stays fresh at what the month still affords. */
      boardIntervalMs: z.number(),
    }),
  ),
  universe: z.object({
    basis: z.enum(["category", "curated", "unknown"]),
    reason: z.nullable(z.string()),
    followed: z.number(),
    categories: z.array(z.object({ id: z.string(), isKnown: z.nullable(z.boolean()) })),
  }),
  resources: z.array(
    z.object({
      key: z.string(),
      fetchedAt: z.nullable(Instant),
      nextRefreshAt: z.nullable(Instant),
      lastFault: z.nullable(FaultJson),
      isFailing: z.boolean(),
      refreshing: z.boolean(),
    }),
  ),
  /** What is kept of single coins that people have opened. */
  coinResources: z.object({ kept: z.number(), failing: z.number() }),
  /** What does not work as it should, in words; empty when all is well. */
  degraded: z.array(z.string()),
});
export type StatusJson = z.infer<typeof StatusJson>;

export const HealthJson = z.object({ ok: z.boolean(), source: z.string(), uptimeSec: z.number() });
export type HealthJson = z.infer<typeof HealthJson>;
