/** A part of an answer that may be missing: its value, the fault in its place, or nothing yet. */
import type { Fault } from "../../domain/fault.ts";
import type { Fresh, Part } from "../../domain/freshness.ts";
import { isUpstreamError } from "../errors.ts";

/** Never rejects for the upstream's sake; errors of our own are passed on. */
export async function orPart<T>(answer: Promise<Fresh<T>>): Promise<Fresh<T> | Fault> {
  try {
    return await answer;
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return error.fault;
  }
}

/** The part with another value, of the same age. */
export function mapPart<T, U>(part: Part<T>, change: (value: T) => U): Part<U> {
  if (part === null || !("value" in part)) return part;
  return { value: change(part.value), freshness: part.freshness };
}

/** The first fault in the place of one of the parts. */
export function faultAmong(parts: readonly Part<unknown>[]): Fault | null {
  return parts.find((part) => part !== null && "kind" in part) ?? null;
}

/** The value of a part that is there. */
export function valueOf<T>(part: Part<T>): T | null {
  return part !== null && "value" in part ? part.value : null;
}
