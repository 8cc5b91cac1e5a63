/** All values at the moment that the crosshair reads, at first the last one. It is the key of the lines, too. */
import { lineLook } from "./multi-line-look";
import type { MultiLine } from "./multi-line-plot";

interface MultiLineValuesProps {
  readonly lines: readonly MultiLine[];
  /** Of the time that is read. */
  readonly index: number;
  readonly moment: string;
  readonly formatValue: (value: number | null) => string;
}

export function MultiLineValues({ lines, index, moment, formatValue }: MultiLineValuesProps) {
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-xs">
      <span className="min-w-44 text-muted">{moment}</span>
      <ul className="contents">
        {lines.map(({ id, label, place, values }) => (
          <li key={id} className="flex items-center gap-1.5">
            <LineSample place={place} />
            <span className="max-w-32 truncate">{label}</span>
            <span className="min-w-12 font-medium">{formatValue(values[index] ?? null)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A piece of the line as it is drawn. */
export function LineSample({ place }: { readonly place: number }) {
  const { colour, dash } = lineLook(place);
  return (
    <svg aria-hidden width="22" height="6" className="shrink-0">
      <line x1="0" x2="22" y1="3" y2="3" style={{ stroke: colour }} strokeWidth="2" strokeDasharray={dash} />
    </svg>
  );
}
