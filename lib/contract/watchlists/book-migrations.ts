/**
 * Brings the JSON of older versions to today's, step by step: from version n by the n-th step. What a version was like is written
 * here and nowhere else, so a step never changes once it has been released.
 */
import { toInstant } from "../instant.ts";
import { BOOK_VERSION } from "./book-schema.ts";

/** `nowMs` stands in for a time that the version did not keep. */
type Step = (json: unknown, nowMs: number) => unknown;

/** Version 0 was the board's pins: an array of ids, of which whatever was no id counted as absent. */
const pinsToBook: Step = (json, nowMs) => {
  const isId = (id: unknown) => typeof id === "string" && /^[a-z0-9_-]{1,100}$/.test(id);
  const ids = [...new Set(Array.isArray(json) ? json.filter(isId) : [])].slice(0, 500);
  const same = { symbol: null, name: null, pinnedAt: toInstant(nowMs), mark: null, note: "", wrongIf: "" };
  const pins = ids.map((id: unknown) => ({ id, ...same }));
  const list = { slug: "pinned", name: "Pinned", badge: null, pins, look: null };
  return { version: 1, currentSlug: null, lists: pins.length === 0 ? [] : [list] };
};

const STEPS: readonly Step[] = [pinsToBook];

/** The version that the JSON is of: 0 for a bare array, null where it does not say. */
export function versionOf(json: unknown): number | null {
  if (Array.isArray(json)) return 0;
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, "version")) return null;
  const version: unknown = Reflect.get(json, "version");
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : null;
}

/** The JSON in today's version. */
export function migrated(json: unknown, version: number, nowMs: number): unknown {
  return STEPS.slice(version, BOOK_VERSION).reduce((now, step) => step(now, nowMs), json);
}
