/** One number: what it is, how it is made, when it is left unknown. */
import type { Method } from "@/lib/catalog/method";

export function MethodEntry({ method }: { readonly method: Method }) {
  const { anchor, name, definition, formula, unit, unknownWhen, minimumData, source, notes } = method;
  return (
    <article id={anchor} className="scroll-mt-4 border-b border-line py-5 target:bg-raised target:px-3">
      <h3 className="text-base font-semibold">
        <a href={`#${anchor}`} className="hover:underline">
          {name}
        </a>
      </h3>
      <p className="mt-0.5 text-base text-muted">{definition}</p>
      <dl className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-[9rem_1fr]">
        <Line term="Formula">{formula}</Line>
        <Line term="Unit">{unit}</Line>
        <Line term="Unknown when">{unknownWhen}</Line>
        <Line term="Needs">{minimumData}</Line>
        <Line term="Source">{source}</Line>
      </dl>
      {notes.length > 0 && (
        <ul className="mt-3 max-w-prose list-disc space-y-1 pl-4 text-muted">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="mb-1 max-w-prose break-words text-ink sm:mb-0">{children}</dd>
    </>
  );
}
