/** What can be made to go wrong, for which endpoint, and how it is written: `<endpoint>=<kind>[:argument]`. */
import { ENDPOINTS } from "../endpoints.ts";

/** Every kind with the meaning of its argument. */
export const FAULT_KINDS = {
  "429": "JSON; argument: seconds of Retry-After, none without it",
  "429-text": "plain text `Throttled`",
  "10012": "401, history beyond the plan",
  "401-key": "401, the key is missing",
  "403-html": "a firewall's page",
  "500": "JSON; argument `html` for a page",
  "502": "JSON; argument `html` for a page",
  "503": "JSON; argument `html` for a page",
  refused: "the connection is broken off",
  hang: "no answer, ever",
  drip: "byte by byte; argument: milliseconds per 16 bytes, 100 without it",
  "html-200": "a page with status 200",
  truncated: "half of the JSON",
  "wrong-types": "numbers as texts or objects, lists as objects, in every third row",
  nulls: "null for every figure",
  empty: "[] or {}",
} as const;

export type FaultKind = keyof typeof FAULT_KINDS;

export const EVERY_ENDPOINT = "*";
const KNOWN_ENDPOINTS = [EVERY_ENDPOINT, ...ENDPOINTS] as const;

export interface FaultRule {
  readonly endpoint: (typeof KNOWN_ENDPOINTS)[number];
  readonly kind: FaultKind;
  readonly argument: string | null;
}

/** What arguments a kind takes; kinds that are not named take none. */
const ARGUMENT: Partial<Record<FaultKind, RegExp>> = {
  "429": /^\d{1,5}$/,
  "500": /^html$/,
  "502": /^html$/,
  "503": /^html$/,
  drip: /^\d{1,5}$/,
};

function isKind(text: string): text is FaultKind {
  return Object.hasOwn(FAULT_KINDS, text);
}

/** The rule as data; throws an error in words for people when it is not one. */
export function parseFaultRule(text: string): FaultRule {
  const [, endpointText = "", kind = "", argument = null] = /^([^=]*)=([^:]*)(?::(.*))?$/.exec(text) ?? [];
  const endpoint = KNOWN_ENDPOINTS.find((known) => known === endpointText);
  if (endpoint === undefined) {
    throw new Error(`"${text}": the endpoint must be one of ${KNOWN_ENDPOINTS.join(" ")}`);
  }
  if (!isKind(kind))
    throw new Error(`"${text}": the kind must be one of ${Object.keys(FAULT_KINDS).join(" ")}`);
  if (argument !== null && !(ARGUMENT[kind]?.test(argument) ?? false)) {
    throw new Error(`"${text}": ${kind} does not take the argument "${argument}" (${FAULT_KINDS[kind]})`);
  }
  return { endpoint, kind, argument };
}

export function formatFaultRule({ endpoint, kind, argument }: FaultRule): string {
  return `${endpoint}=${kind}${argument === null ? "" : `:${argument}`}`;
}
