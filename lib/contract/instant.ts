/** Times cross the wire as ISO-8601 and are milliseconds inside. */
import * as z from "zod/mini";

/** An ISO-8601 UTC time in our JSON. */
export const Instant = z.iso.datetime({ precision: 3 });

export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}

export function fromInstant(instant: string): number {
  return Date.parse(instant);
}

export function toInstantOrNull(ms: number | null): string | null {
  return ms === null ? null : toInstant(ms);
}

export function fromInstantOrNull(instant: string | null): number | null {
  return instant === null ? null : fromInstant(instant);
}
