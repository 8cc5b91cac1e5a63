/** One part of an answer that has an age of its own: its value, the fault in its place, or null while it has not been asked. */
import * as z from "zod/mini";
import type { Part } from "../domain/freshness.ts";
import { fromInstant, fromInstantOrNull } from "./instant.ts";
import { decodeFault, decodeMeta, encodeFault, encodeMeta, FaultJson, Meta } from "./meta.ts";

/** The JSON of a part whose value `value` reads. */
export function partJson<Value extends z.core.$ZodType>(value: Value) {
  return z.nullable(z.union([z.object({ meta: Meta, value }), z.object({ fault: FaultJson })]));
}

export type PartJson<T> = { readonly meta: Meta; readonly value: T } | { readonly fault: FaultJson } | null;

export function encodePart<T, Json>(part: Part<T>, encode: (value: T) => Json) {
  if (part === null) return null;
  return "value" in part
    ? { meta: encodeMeta(part.freshness), value: encode(part.value) }
    : { fault: encodeFault(part) };
}

export function decodePart<Json, T>(json: PartJson<Json>, decode: (value: Json) => T): Part<T> {
  if (json === null) return null;
  return "fault" in json
    ? decodeFault(json.fault)
    : { value: decode(json.value), freshness: decodeMeta(json.meta) };
}

/** When asking again can give something newer; null where the part does not say. */
export function partRefreshAtMs(json: PartJson<unknown>): number | null {
  if (json === null) return null;
  return "fault" in json ? fromInstantOrNull(json.fault.retryAt) : fromInstant(json.meta.nextRefreshAt);
}
