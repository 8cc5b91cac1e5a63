/** What the server knows of itself, as JSON and as the opening of its page. */
import { toInstant, toInstantOrNull } from "../../contract/instant.ts";
import { encodeFault, encodeSource } from "../../contract/meta.ts";
import { apiPath } from "../../contract/paths.ts";
import type { StatusJson } from "../../contract/status.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { Status } from "../services/get-status.ts";
import type { Runtime } from "../services/runtime-port.ts";
import type { RouteDefinition } from "./route.ts";

function encodeBudget({ budget, boardIntervalMs }: Status): StatusJson["budget"] {
  if (budget === null) return null;
  const { plan, coolingUntilMs, ...counts } = budget;
  return {
    ...counts,
    plan: plan.name,
    perMinute: plan.perMinute,
    perMonth: plan.perMonth,
    coolingUntil: toInstantOrNull(coolingUntilMs),
    boardIntervalMs,
  };
}

function encodeStatus(status: Status): StatusJson {
  const { choice, universe } = status;
  return {
    now: toInstant(status.nowMs),
    startedAt: toInstant(status.startedAtMs),
    source: encodeSource(status.source),
    choice: {
      configured: choice.configured,
      reason: choice.reason,
      nextProbeAt: toInstantOrNull(choice.nextProbeAtMs),
    },
    budget: encodeBudget(status),
    universe: {
      basis: universe?.basis ?? "unknown",
      reason: universe?.reason ?? null,
      followed: universe?.ids.length ?? 0,
      categories: [...status.categories],
    },
    resources: status.entries.map(
      ({ key, fetchedAtMs, nextRefreshAtMs, lastFault, isFailing, refreshing }) => ({
        key,
        fetchedAt: toInstantOrNull(fetchedAtMs),
        nextRefreshAt: toInstantOrNull(nextRefreshAtMs),
        lastFault: lastFault && encodeFault(lastFault),
        isFailing,
        refreshing,
      }),
    ),
    coinResources: status.coinEntries,
    degraded: [...status.degraded],
  };
}

/** What the status page is opened with. */
export async function openStatus(runtime: Runtime): Promise<StatusJson> {
  await runtime.source();
  return encodeStatus(runtime.status());
}

export const statusRoute: RouteDefinition = {
  pattern: apiPath.status,
  allowance: "none",
  answer: async (runtime) => jsonReply(representationOf(await openStatus(runtime))),
};
