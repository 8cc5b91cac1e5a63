/** Reading an address: one value a parameter, lists by comma, and a sentence for what was not understood. */

/** Search parameters as Next and `URLSearchParams` give them. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const MAX_ECHO_LENGTH = 40;

/** What no HTML can hold, so that server and browser would not read the same. */
const CONTROL_CHARACTERS = /\p{Cc}/gu;

/** Of a parameter given twice the first counts, without control characters; null when it is missing or empty. */
export function first(value: string | readonly string[] | undefined): string | null {
  const text = (typeof value === "string" ? value : (value?.[0] ?? "")).replace(CONTROL_CHARACTERS, "");
  return text === "" ? null : text;
}

/** A query as parameters; of one given twice the first counts, as on pages. */
export function firstOfEach(query: Iterable<readonly [name: string, value: string]>): SearchParams {
  return Object.fromEntries([...query].reverse());
}

/** The text in quotes, cut short: whoever made the address chose it. */
export function quoted(text: string): string {
  const characters = Array.from(text.replace(CONTROL_CHARACTERS, ""));
  const shown = characters.slice(0, MAX_ECHO_LENGTH).join("");
  return characters.length > MAX_ECHO_LENGTH ? `“${shown}…”` : `“${shown}”`;
}

const MAX_STRANGERS = 3;

/** The known ones of a list by comma, in the order of `known` and each once, and the first few that are not known. */
export function knownOf<T extends string>(
  text: string,
  known: readonly T[],
): { readonly found: readonly T[]; readonly strangers: readonly string[] } {
  const given = new Set(text.split(","));
  const found = known.filter((item) => given.delete(item));
  given.delete("");
  return { found, strangers: [...given].slice(0, MAX_STRANGERS) };
}
