/** Looks into values that may be anything. */
import * as z from "zod/mini";

/** What the schema makes of the value; null where it does not fit. */
export function readable<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | null {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : null;
}

/** The value's own property, never one of its prototype; undefined where there is none. */
export function ownValue(value: unknown, key: string): unknown {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return isThere ? Reflect.get(value, key) : undefined;
}
