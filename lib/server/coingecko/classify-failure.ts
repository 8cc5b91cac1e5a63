/** From what happened on the wire to the closed list of faults. By HTTP status first; CoinGecko's code only where a status is ambiguous. */
import type { Fault, FaultKind } from "../../domain/fault.ts";
import { type ErrorBody, parseErrorBody } from "./parse-error-body.ts";
import { retryAtMs } from "./retry-after.ts";

const HISTORY_WALL = 10_012;
const ABOVE_PLAN = 10_005;
const KEY_CODES: ReadonlySet<number> = new Set([10_002, 10_010, 10_011]);
const PLAN_TEXT = /\b(?:plan|plans|subscri\w*|upgrade|exclusive)\b/i;

function kindByCode(code: number | null): FaultKind | null {
  if (code === HISTORY_WALL) return "history-wall";
  if (code === ABOVE_PLAN) return "plan-too-low";
  return code !== null && KEY_CODES.has(code) ? "key-rejected" : null;
}

function speaksOfPlans(body: ErrorBody): boolean {
  return body.form === "json" && PLAN_TEXT.test(body.message ?? "");
}

function kindOf(status: number, body: ErrorBody): FaultKind {
  switch (status) {
    case 400:
    case 422:
      return kindByCode(body.code) ?? "bad-request";
    case 401:
      return kindByCode(body.code) ?? (speaksOfPlans(body) ? "plan-too-low" : "key-rejected");
    case 403:
      return kindByCode(body.code) ?? (speaksOfPlans(body) ? "plan-too-low" : "blocked");
    case 404:
    case 410:
      return "not-found";
    case 408:
      return "timed-out";
    case 429:
      return "rate-limited";
    case 451:
      return "blocked";
  }
  if (status >= 500) return "server-error";
  return status >= 400 ? "bad-request" : "invalid-answer";
}

function detailOf(status: number, body: ErrorBody): string {
  const code = body.code === null || body.code === status ? "" : ` (code ${body.code})`;
  const said = body.message === null ? "" : `: ${body.message}`;
  const redirect = status >= 300 && status < 400 ? ", a redirect, which is not followed" : "";
  return `HTTP ${status}${redirect}${code}${said}`;
}

/** The fault behind an answer whose status is not 200. */
export function classifyStatus(status: number, headers: Headers, bodyText: string, nowMs: number): Fault {
  const body = parseErrorBody(bodyText);
  const kind = kindOf(status, body);
  const canPass = kind === "rate-limited" || kind === "server-error";
  return {
    kind,
    detail: detailOf(status, body),
    atMs: nowMs,
    retryAtMs: canPass ? retryAtMs(headers, nowMs) : null,
  };
}

/** Answers that came, but could be neither unpacked nor understood as HTTP. */
const GARBLED = /^(?:Z_|ERR__ERROR_FORMAT|ZSTD_|HPE_|HTTPParserError|UND_ERR_HEADERS_OVERFLOW)/;

function textAt(value: object, key: "code" | "name" | "message"): string | null {
  const text: unknown = Reflect.get(value, key);
  return typeof text === "string" && text !== "" ? text : null;
}

/** Fetch keeps its reason in its cause: the first system code on the way down, else the innermost message. */
function reasonOf(error: unknown): { readonly code: string | null; readonly message: string } {
  let message = "connection failed";
  let at = error;
  for (let depth = 0; depth < 5 && typeof at === "object" && at !== null; depth += 1) {
    const code = textAt(at, "code");
    if (code !== null) return { code, message };
    const name = textAt(at, "name");
    // Node's parser errors come with a code or without.
    if (name === "HTTPParserError") return { code: name, message };
    message = textAt(at, "message")?.slice(0, 80) ?? message;
    at = "cause" in at ? at.cause : null;
  }
  return { code: null, message };
}

/** The fault behind a fetch that was rejected, or a body that broke off. */
export function classifyRejection(error: unknown, host: string, nowMs: number): Fault {
  const { code, message } = reasonOf(error);
  const isGarbled = code !== null && GARBLED.test(code);
  const what = isGarbled ? "unreadable answer" : "no answer";
  return {
    kind: isGarbled ? "invalid-answer" : "unreachable",
    detail: `${what} from ${host} (${code ?? message})`,
    atMs: nowMs,
    retryAtMs: null,
  };
}
