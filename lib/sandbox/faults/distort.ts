/** Answers that parse as JSON but do not hold what they should. */

/** Numbers that name something rather than measure it, or say when: they stay. */
const KEPT_NUMBERS: ReadonlySet<string> = new Set([
  "coin_id",
  "nft_contract_id",
  "id",
  "score",
  "updated_at",
]);

/** Larger than any figure that comes in pairs. */
const EARLIEST_MS = Date.UTC(2001, 0, 1);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A point of a chart: milliseconds since 1970, then the value. */
function isPoint(value: unknown): value is readonly [number, unknown] {
  return Array.isArray(value) && value.length === 2 && Number(value[0]) > EARLIEST_MS;
}

function mapped(
  record: Record<string, unknown>,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** The answer with null for every figure; times and ids stay. */
export function withNulls(value: unknown, key = ""): unknown {
  if (typeof value === "number") return KEPT_NUMBERS.has(key) ? value : null;
  if (isPoint(value)) return [value[0], null];
  if (Array.isArray(value)) return value.map((item) => withNulls(item));
  return isRecord(value) ? mapped(value, withNulls) : value;
}

/** Numbers become texts or, for those of an odd number of digits, objects; lists become objects. */
function mangled(value: unknown): unknown {
  if (typeof value === "number") return String(value).length % 2 === 0 ? String(value) : { value };
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, i) => [String(i), mangled(item)]));
  return isRecord(value) ? mapped(value, mangled) : value;
}

/** The answer with the wrong types: in every third row of each list, and in every number outside of lists. */
export function withWrongTypes(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i % 3 === 0 ? mangled(item) : item));
  return isRecord(value) ? mapped(value, withWrongTypes) : value;
}

/** Nothing, in the answer's own outer shape. */
export function emptied(value: unknown): unknown {
  return Array.isArray(value) ? [] : {};
}
