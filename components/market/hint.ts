/** What an element is asked about when it is hovered, focused or tapped: written into `data-hint`, read by the explanation card. */
import { METHOD_ANCHORS, type MethodAnchor } from "@/lib/catalog/method";
import { SORT_COLUMNS, type SortColumn } from "@/lib/domain/board-view";

export type Hint =
  | { readonly about: "column"; readonly column: SortColumn }
  | { readonly about: "method"; readonly anchor: MethodAnchor }
  | { readonly about: "unknown"; readonly anchor: MethodAnchor };

/** Attributes of an element that explains a number. `note` adds what is particular to this one. */
export function methodHint(anchor: MethodAnchor, note?: string) {
  return attributes(`method:${anchor}`, note);
}

/** Attributes of an element that stands for an unknown number. */
export function unknownHint(anchor: MethodAnchor) {
  return attributes(`unknown:${anchor}`);
}

/** Attributes of a column's head; a tap still does what the head is for. */
export function columnHint(column: SortColumn) {
  return { ...attributes(`column:${column}`), "data-hint-tap": "pass" };
}

function attributes(hint: string, note?: string) {
  return note === undefined ? { "data-hint": hint } : { "data-hint": hint, "data-hint-note": note };
}

/** Null for what is none of ours. */
export function parseHint(text: string): Hint | null {
  const [about, subject] = text.split(":");
  const column = SORT_COLUMNS.find((candidate) => candidate === subject);
  const anchor = METHOD_ANCHORS.find((candidate) => candidate === subject);
  if (about === "column" && column !== undefined) return { about, column };
  if ((about === "method" || about === "unknown") && anchor !== undefined) return { about, anchor };
  return null;
}
