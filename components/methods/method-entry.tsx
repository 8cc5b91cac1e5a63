/** One number: what it is in a sentence, then its formula and its limits. */
import type { Method } from "@/lib/catalog/method";

export function MethodEntry({ method }: { readonly method: Method }) {
  const { anchor, name, definition, formula, unit, unknownWhen, minimumData, source, notes } = method;
  return (
    <article
      id={anchor}
      className="grid gap-x-8 gap-y-2 border-b border-line py-5 target:bg-raised md:grid-cols-[16rem_1fr]"
    >
      <div>
        <h3 className="font-medium text-ink">
          <a href={`#${anchor}`} className="hover:underline hover:underline-offset-2">
            {name}
          </a>
        </h3>
        <p className="text-xs text-muted">{unit}</p>
      </div>
      <div className="max-w-prose space-y-2">
        <p>{definition}</p>
        <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-1 text-muted [&_dd]:text-ink">
          <dt>Formula</dt>
          <dd>{formula}</dd>
          <dt>Unknown when</dt>
          <dd>{unknownWhen}</dd>
          <dt>Needs</dt>
          <dd>{minimumData}</dd>
          <dt>Source</dt>
          <dd>{source}</dd>
        </dl>
        {notes.map((note) => (
          <p key={note} className="text-muted">
            {note}
          </p>
        ))}
      </div>
    </article>
  );
}
