/** How an answer is read: a field of the wrong type is unknown, a row without its essentials is dropped. */
import type { z } from "zod";
import type { Rows } from "../../domain/market-quote.ts";

/** More wrong fields than this, and it is not the thing at all. */
const MAX_WRONG_FIELDS = 500;

function withNullAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return null;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === key ? withNullAt(item, rest) : item));
  }
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(
    entries.map(([name, item]) => [name, name === key ? withNullAt(item, rest) : item]),
  );
}

/**
 * The input as the schema has it, with null in the place of every field whose type is wrong; null when a field that the
 * schema does not allow to be null is wrong or missing.
 */
export function readLeniently<T>(schema: z.ZodType<T>, input: unknown): T | null {
  const strict = schema.safeParse(input);
  if (strict.success) return strict.data;
  const { issues } = strict.error;
  if (issues.length > MAX_WRONG_FIELDS) return null;
  const salvaged = schema.safeParse(issues.reduce((value, issue) => withNullAt(value, issue.path), input));
  return salvaged.success ? salvaged.data : null;
}

/** The whole answer read leniently; throws when it does not have its shape. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = readLeniently(schema, body);
  if (read !== null) return read;
  const wrong = (schema.safeParse(body).error?.issues ?? []).map(
    (issue) => issue.path.join(".") || "all of it",
  );
  throw new TypeError(`not in its shape: ${wrong.slice(0, 5).join(", ")}`);
}

function kindOf(input: unknown): string {
  return input === null ? "null" : typeof input;
}

export interface RowReader<Wire, Value> {
  readonly schema: z.ZodType<Wire>;
  /** The row in domain terms, null when it cannot be one. `index` is its place in the answer. */
  toValue(row: Wire, index: number): Value | null;
  /** What identifies a row: of several with one identity the first counts. Null where rows have none. */
  readonly keyOf: ((value: Value) => unknown) | null;
}

/**
 * Every row that can be read, and how many could not; a repeated row is not counted as dropped. Throws when the list is
 * no list, or when it has rows and none can be read: an empty market must not pass for an answer.
 */
export function readRows<Wire, Value>(reader: RowReader<Wire, Value>, list: unknown): Rows<Value> {
  if (!Array.isArray(list))
    throw new TypeError(`not in its shape: a list expected, ${kindOf(list)} received`);
  const rows: Value[] = [];
  const seen = new Set<unknown>();
  let dropped = 0;
  for (const [index, item] of list.entries()) {
    const wire = readLeniently(reader.schema, item);
    const value = wire === null ? null : reader.toValue(wire, index);
    if (value === null) {
      dropped += 1;
      continue;
    }
    const key = reader.keyOf === null ? index : reader.keyOf(value);
    if (seen.has(key)) continue;
    seen.add(key);
    rows.push(value);
  }
  if (rows.length === 0 && dropped > 0) throw new TypeError(`none of ${dropped} rows can be read`);
  return { rows, dropped };
}
