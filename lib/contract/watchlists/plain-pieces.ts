/** Cuts a line of a plain list at its commas and tabs, and leaves its comment out. */

/** Before the name of a list. */
export const SECTION = "###";
/** An address ends at a comma in its path, but may have commas behind its ? or #. */
const PIECE = /https?:\/\/[^\s,?#]+(?:[?#](?:(?!,https?:)\S)*)?|[^,\t]+/g;
/** At the beginning of a piece, or behind white space in it. */
const COMMENT = /(?:^|\s)(?:#(?!##)|\/\/)/;

/** None is empty, or has white space around it. A comment goes on to the end of the line; the name of a list may look like one. */
export function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  for (const [match] of line.matchAll(PIECE)) {
    const whole = match.trim();
    const commentAt = whole.startsWith(SECTION) ? -1 : whole.search(COMMENT);
    const piece = commentAt < 0 ? whole : whole.slice(0, commentAt).trim();
    if (piece !== "") pieces.push(piece);
    if (commentAt >= 0) break;
  }
  return pieces;
}
