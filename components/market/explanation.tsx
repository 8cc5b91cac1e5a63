/** What the explanation card says: definition, unit, why a number can be unknown, and where the whole method stands. */
import Link from "next/link";
import type { ReactNode } from "react";
import { BOARD_COLUMNS } from "@/lib/catalog/board-columns";
import type { MethodAnchor } from "@/lib/catalog/method";
import { methodOf } from "@/lib/catalog/methods";
import { pagePath } from "@/lib/contract/paths";
import type { SortColumn } from "@/lib/domain/board-view";
import { parseHint } from "./hint";

/** The content for an element's `data-hint` and `data-hint-note`; null where there is nothing to say. */
export function explain(hintText: string, note: string | null): ReactNode {
  const hint = parseHint(hintText);
  if (hint === null) return null;
  if (hint.about === "column") return <ColumnExplanation column={hint.column} />;
  if (hint.about === "unknown") return <UnknownExplanation anchor={hint.anchor} />;
  return <MethodExplanation anchor={hint.anchor} note={note} />;
}

function ColumnExplanation({ column }: { readonly column: SortColumn }) {
  const found = BOARD_COLUMNS.find(({ id }) => id === column);
  if (found === undefined) return null;
  const { label, unit, definition, methodAnchor } = found;
  return (
    <>
      <Name name={label} unit={unit} />
      <p>{definition}</p>
      {methodAnchor !== null && <UnknownWhen anchor={methodAnchor} />}
      {methodAnchor !== null && <MethodLink anchor={methodAnchor} />}
    </>
  );
}

function MethodExplanation({
  anchor,
  note,
}: {
  readonly anchor: MethodAnchor;
  readonly note: string | null;
}) {
  const { name, unit, definition } = methodOf(anchor);
  return (
    <>
      <Name name={name} unit={unit} />
      {note !== null && <p className="mb-1 text-ink">{note}</p>}
      <p>{definition}</p>
      <UnknownWhen anchor={anchor} />
      <MethodLink anchor={anchor} />
    </>
  );
}

function UnknownExplanation({ anchor }: { readonly anchor: MethodAnchor }) {
  const { name, unknownWhen } = methodOf(anchor);
  return (
    <>
      <Name name={`${name}: unknown`} unit={null} />
      <p>{unknownWhen}</p>
      <MethodLink anchor={anchor} />
    </>
  );
}

function Name({ name, unit }: { readonly name: string; readonly unit: string | null }) {
  return (
    <p className="mb-1 font-medium text-ink">
      {name}
      {unit !== null && <span className="font-normal text-muted"> · {unit}</span>}
    </p>
  );
}

function UnknownWhen({ anchor }: { readonly anchor: MethodAnchor }) {
  return (
    <p className="mt-1">
      <span className="text-ink">— when:</span> {methodOf(anchor).unknownWhen}
    </p>
  );
}

function MethodLink({ anchor }: { readonly anchor: MethodAnchor }) {
  return (
    <p className="mt-2">
      <Link
        href={pagePath.method(anchor)}
        prefetch={false}
        className="text-accent underline underline-offset-2"
      >
        How it is computed
      </Link>
    </p>
  );
}
