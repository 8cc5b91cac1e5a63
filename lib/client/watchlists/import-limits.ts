/** What is looked at before a text or a file is read at all. */

/** In bytes of a file, and in characters of a text. */
export const MAX_IMPORT_SIZE = 2_000_000;

const TOO_LONG =
  "It is larger than 2 MB, and lists are not: 2,000 pins with their notes take less. Nothing was read.";
const NO_TEXT = "This is no text file. Lists come as JSON, as CSV or as plain text.";
const WEB_PAGE = "This is a web page, not a list. Copy the ids or symbols out of it and paste those.";
const EMPTY = "There is nothing in it.";

/** Why a file of this size is not opened; null when it is. */
export function sizeProblem(bytes: number): string | null {
  return bytes > MAX_IMPORT_SIZE ? TOO_LONG : null;
}

/** Why the text cannot be a list; null when it may be one. */
export function textProblem(text: string): string | null {
  if (text.length > MAX_IMPORT_SIZE) return TOO_LONG;
  if (text.includes("\u0000")) return NO_TEXT;
  if (text.trim() === "") return EMPTY;
  return text.trimStart().startsWith("<") ? WEB_PAGE : null;
}
