/** The control endpoint: switches faults while the sandbox runs, and says what was asked of it. Never faulty, never counted. */

import { FAULT_KINDS, formatFaultRule, parseFaultRule } from "../faults/fault-rule.ts";
import type { FaultTable } from "../faults/fault-table.ts";
import type { CallLog } from "./call-log.ts";

const PREFIX = "/__control/";

export function isControlPath(pathname: string): boolean {
  return pathname.startsWith(PREFIX);
}

function problem(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

function faultsReport(faults: FaultTable): Response {
  return Response.json({ faults: faults.rules().map(formatFaultRule), kinds: FAULT_KINDS });
}

/** `{"faults": ["/coins/markets=429:30"]}` as texts; throws in words for anything else. */
function ruleTexts(body: unknown): readonly string[] {
  const list: unknown = typeof body === "object" && body !== null && "faults" in body ? body.faults : null;
  if (!Array.isArray(list) || !list.every((item): item is string => typeof item === "string")) {
    throw new Error('the body must be {"faults": ["<endpoint>=<kind>[:argument]", …]}');
  }
  return list;
}

async function replaceFaults(request: Request, faults: FaultTable): Promise<Response> {
  try {
    const body: unknown = await request.json();
    faults.replace(ruleTexts(body).map(parseFaultRule));
    return faultsReport(faults);
  } catch (error) {
    return problem(400, error instanceof Error ? error.message : "the body cannot be read");
  }
}

/** Answers `GET` and `PUT /__control/faults`, `GET` and `DELETE /__control/stats`. */
export async function answerControl(request: Request, faults: FaultTable, log: CallLog): Promise<Response> {
  const name = new URL(request.url).pathname.slice(PREFIX.length);
  switch (`${request.method} ${name}`) {
    case "GET faults":
      return faultsReport(faults);
    case "PUT faults":
      return replaceFaults(request, faults);
    case "GET stats":
      return Response.json(log.report());
    case "DELETE stats":
      log.clear();
      return Response.json(log.report());
    default:
      return problem(404, "control answers GET and PUT faults, GET and DELETE stats");
  }
}
