/** Takes from a damaged pin what can be read: its id at least. */
import { MAX_NOTE_LENGTH, type Pin } from "../../domain/watchlist.ts";
import { fromInstant, Instant } from "../instant.ts";
import { beginning } from "./beginning.ts";
import { decodeMark } from "./book-parts.ts";
import { IdJson, MarkJson, WordJson } from "./book-schema.ts";
import { ownValue, readable } from "./readable.ts";

interface SalvagedPin {
  /** Null without an id. */
  readonly pin: Pin | null;
  /** What could not be read. */
  readonly lost: readonly string[];
}

/** `nowMs` stands in for the time of pinning where neither it nor that of the numbers can be read. */
export function salvagePin(json: unknown, nowMs: number): SalvagedPin {
  const id = readable(IdJson, ownValue(json, "id"));
  if (id === null) return { pin: null, lost: ["it names no coin"] };
  const lost: string[] = [];
  const text = (key: "note" | "wrongIf", what: string): string => {
    const value = ownValue(json, key) ?? "";
    if (typeof value !== "string") lost.push(`${what} could not be read`);
    else if (value.length > MAX_NOTE_LENGTH) lost.push(`${what} was cut off, it is too long`);
    return typeof value === "string" ? beginning(value, MAX_NOTE_LENGTH) : "";
  };
  const keptMark = ownValue(json, "mark") ?? null;
  const markJson = readable(MarkJson, keptMark);
  const mark = markJson && decodeMark(markJson);
  if (mark === null && keptMark !== null) lost.push("its numbers at pinning could not be read");
  const pinnedAt = readable(Instant, ownValue(json, "pinnedAt"));
  if (pinnedAt === null) lost.push("when it was pinned could not be read");
  const pin: Pin = {
    id,
    symbol: readable(WordJson, ownValue(json, "symbol")),
    name: readable(WordJson, ownValue(json, "name")),
    pinnedAtMs: pinnedAt === null ? (mark?.atMs ?? nowMs) : fromInstant(pinnedAt),
    mark,
    note: text("note", "its note"),
    wrongIf: text("wrongIf", "its “wrong if”"),
  };
  return { pin, lost };
}
