/** Reads the parameters of an address one by one and collects a sentence for each that it cannot. */
import { first, quoted, type SearchParams } from "./search-params.ts";

export interface ParamReader {
  /** What `read` makes of the parameter; `otherwise` when it is missing, or (with a note) when `read` gives null. */
  take<T>(name: string, otherwise: T, complaint: string, read: (text: string) => T | null): T;
  note(text: string): void;
}

/** `notes` grows as parameters are read. */
export function paramReader(params: SearchParams, notes: string[]): ParamReader {
  return {
    take(name, otherwise, complaint, read) {
      const given = params[name];
      if (typeof given !== "string" && (given?.length ?? 0) > 1)
        notes.push(`${quoted(name)} is given more than once: the first one counts.`);
      const text = first(given);
      if (text === null) return otherwise;
      const value = read(text);
      if (value !== null) return value;
      notes.push(`${quoted(text)} ${complaint}`);
      return otherwise;
    },
    note: (text) => notes.push(text),
  };
}

/** What others hang on to addresses that are passed on, Next's own, and the name that Next does not hand on. */
const FOREIGN_PARAM = /^(?:utm_\w*|\w*clid|ref|_rsc|__proto__)$/;
const MAX_STRANGERS = 3;

/** A note for each of the first parameters that a page knows nothing of: a typing error, or an address of another version. */
export function strangerNotes(
  params: SearchParams,
  known: ReadonlySet<string>,
  page: string,
): readonly string[] {
  return Object.keys(params)
    .filter((name) => !known.has(name) && !FOREIGN_PARAM.test(name))
    .slice(0, MAX_STRANGERS)
    .map((name) => `${quoted(name)} is nothing that ${page} can be asked for.`);
}
