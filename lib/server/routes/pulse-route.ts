/** The header of every page: source, age and Bitcoin. */
import { apiPath } from "../../contract/paths.ts";
import { encodePulse, type PulseJson } from "../../contract/pulse.ts";
import { isUpstreamError } from "../errors.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { Patience } from "../services/ports.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, POLLING } from "./patience.ts";
import type { RouteDefinition } from "./route.ts";

/** A failing upstream is part of the answer: the header must say so. */
async function readPulse(runtime: Runtime, patience: Patience): Promise<PulseJson> {
  try {
    const { board, freshness } = await runtime.boardReader.getBoard(patience);
    return encodePulse(freshness.source, { value: board.benchmark, freshness }, null);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return encodePulse(await runtime.source(), null, error.fault);
  }
}

export const pulseRoute: RouteDefinition = {
  pattern: apiPath.pulse,
  allowance: "none",
  answer: async (runtime) => jsonReply(representationOf(await readPulse(runtime, POLLING))),
};

/** What every page's header is opened with. */
export function openPulse(runtime: Runtime): Promise<PulseJson> {
  return readPulse(runtime, OPENING_A_PAGE);
}
