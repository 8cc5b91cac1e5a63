/**
 * An answer about tokens that were never asked for together, from kept answers that between them tell of them: a list that was changed
 * without a network asks another question than the one that was answered.
 */
import { DAY_MS } from "../domain/time.ts";

interface Stamp {
  readonly fetchedAt: string;
  readonly source: { readonly key: string };
}

interface Named {
  readonly id: string;
}

/** What is read of an answer about tokens; everything else in it goes through as it is. */
export interface KeptWatched {
  readonly meta: Stamp;
  readonly others: { readonly meta: Stamp | null; readonly fault: unknown };
  readonly rows: readonly Named[];
  readonly missing: readonly Named[];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isStamp(value: unknown): value is Stamp {
  if (!isFields(value) || !isFields(value["source"])) return false;
  return typeof value["fetchedAt"] === "string" && typeof value["source"]["key"] === "string";
}

function areNamed(value: unknown): value is readonly Named[] {
  return Array.isArray(value) && value.every((one) => isFields(one) && typeof one["id"] === "string");
}

/** Answers of an earlier build may look otherwise. */
export function isKeptWatched(value: unknown): value is KeptWatched {
  if (!isFields(value) || !isFields(value["others"])) return false;
  const { meta, fault } = value["others"];
  const areOthers = (meta === null || isStamp(meta)) && fault !== undefined;
  return areOthers && isStamp(value["meta"]) && areNamed(value["rows"]) && areNamed(value["missing"]);
}

function stampsOf({ meta, others }: KeptWatched): readonly Stamp[] {
  return others.meta === null ? [meta] : [meta, others.meta];
}

function older(one: Stamp, other: Stamp): Stamp {
  return Date.parse(one.fetchedAt) <= Date.parse(other.fetchedAt) ? one : other;
}

function oldest(stamps: readonly Stamp[]): Stamp | null {
  return stamps.length === 0 ? null : stamps.reduce(older);
}

/** The first of each of the ids. */
function firstOf(named: readonly Named[], ids: Iterable<string>): readonly Named[] {
  const first = new Map(named.map((one) => [one.id, one] as const).toReversed());
  return [...ids].flatMap((id) => first.get(id) ?? []);
}

/**
 * What the answers tell of the ids, those that came last first: as old as the oldest of them that is needed, of the source of the
 * newest, and of none that has numbers of more than a day ago. Tokens that none tells of are neither among the rows nor among the
 * missing. Null where nothing is told.
 */
export function joinWatched(
  newestFirst: readonly KeptWatched[],
  ids: readonly string[],
  nowMs: number,
): KeptWatched | null {
  const isInTime = ({ fetchedAt }: Stamp) => nowMs - Date.parse(fetchedAt) < DAY_MS;
  const inTime = newestFirst.filter((answer) => stampsOf(answer).every(isInTime));
  const sourceKey = inTime[0]?.meta.source.key;
  const usable = inTime.filter((answer) => stampsOf(answer).every(({ source }) => source.key === sourceKey));

  const rows = firstOf(
    usable.flatMap((answer) => answer.rows),
    new Set(ids),
  );
  const priced = new Set(rows.map(({ id }) => id));
  const rest = new Set(ids.filter((id) => !priced.has(id)));
  const missing = firstOf(
    usable.flatMap((answer) => answer.missing),
    rest,
  );
  const told = new Set([...rows, ...missing]);
  const used = usable.filter((answer) => [...answer.rows, ...answer.missing].some((one) => told.has(one)));

  const board = oldest(used.map(({ meta }) => meta));
  const base = used.find(({ meta }) => meta === board);
  if (base === undefined) return null;
  const others = {
    meta: oldest(used.flatMap((answer) => answer.others.meta ?? [])),
    fault: used.find((answer) => answer.others.fault !== null)?.others.fault ?? null,
  };
  return { ...base, others, rows, missing };
}
