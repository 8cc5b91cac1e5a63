/** Whether the process serves. Never asks the upstream, and is well even when the upstream is not. */
import { apiPath } from "../../contract/paths.ts";
import type { HealthJson } from "../../contract/status.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { RouteDefinition } from "./route.ts";

export const healthRoute: RouteDefinition = {
  pattern: apiPath.health,
  allowance: "none",
  answer({ clock, startedAtMs, sourceNow }) {
    const health: HealthJson = {
      ok: true,
      source: sourceNow().kind,
      uptimeSec: Math.round((clock.nowMs() - startedAtMs) / 1000),
    };
    return Promise.resolve(jsonReply(representationOf(health)));
  },
};
