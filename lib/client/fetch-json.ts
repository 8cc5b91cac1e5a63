/** Asks our own server: a path and a schema in, a checked value or an `ApiProblem` out. */
import * as z from "zod/mini";
import { PROBLEM_CONTENT_TYPE, Problem } from "../contract/problem.ts";
import { KEPT_HEADER } from "../contract/worker.ts";
import { SECOND_MS } from "../domain/time.ts";
import { isTooOld } from "./answer-age.ts";
import { ApiProblem, serverUnreachable, unreadableAnswer } from "./api-problem.ts";
import { noteReach } from "./reach.ts";
import { noteServerDate, serverNowMs } from "./server-clock.ts";

/** Longer than our server lets a browser wait, so that its own answer comes first. */
const TIMEOUT_MS = 20 * SECOND_MS;

/** Rejects with an `ApiProblem`, or with the signal's reason when the caller has lost interest. */
export async function fetchJson<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  const response = await ask(path, signal);
  noteAnswer(response);
  const body = await readJson(response, signal);
  if (!response.ok) throw problemIn(response, body);
  // It was kept in time, of numbers that were already old then.
  if (isKept(response) && isTooOld(body, serverNowMs())) throw serverUnreachable();
  const parsed = z.safeParse(schema, body);
  if (!parsed.success) throw unreadableAnswer();
  return parsed.data;
}

function isKept({ headers }: Response): boolean {
  return headers.has(KEPT_HEADER);
}

/** The service worker's answer is an earlier one: it says nothing of the server's clock. */
function noteAnswer(response: Response): void {
  if (!isKept(response)) noteServerDate(response.headers.get("date"), Date.now());
  noteReach(!isKept(response), Date.now());
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, {
      headers: { accept: "application/json" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
  } catch {
    signal.throwIfAborted();
    noteReach(false, Date.now());
    throw serverUnreachable();
  }
}

async function readJson(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    signal.throwIfAborted();
    throw unreadableAnswer();
  }
}

function problemIn(response: Response, body: unknown): ApiProblem {
  const isProblem = response.headers.get("content-type")?.startsWith(PROBLEM_CONTENT_TYPE) ?? false;
  const parsed = z.safeParse(Problem, body);
  return isProblem && parsed.success ? new ApiProblem(parsed.data) : unreadableAnswer();
}
