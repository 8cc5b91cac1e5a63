/** What is written around the plot: round values, and each line's name and last value at its end. */

import type { WriteValue } from "@/lib/format/resolution";
import type { MultiLineLayout } from "./multi-line-layout";
import { lineLook } from "./multi-line-look";
import { writeBesideTicks } from "./value-axis";

/** A tick nearer to a line's label than this (percent of the height) gives way to it. */
const CROWDED = 5.5;

interface MultiLineMarksProps {
  readonly layout: MultiLineLayout;
  readonly formatValue: WriteValue;
}

export function MultiLineMarks({ layout, formatValue }: MultiLineMarksProps) {
  const write = writeBesideTicks(formatValue, layout.axis);
  const ends = layout.lines.flatMap(({ line, end }) => (end === null ? [] : [{ line, end }]));
  const isFree = (top: number) => ends.every(({ end }) => Math.abs(end.labelTop - top) > CROWDED);
  return (
    <div aria-hidden>
      {layout.valueTicks
        .filter(({ top }) => isFree(top))
        .map(({ value, top }) => (
          <span
            key={value}
            style={{ top: `${top}%` }}
            className="absolute left-full ml-2 -translate-y-1/2 text-2xs whitespace-nowrap text-faint"
          >
            {write(value)}
          </span>
        ))}
      {ends.map(({ line: { id, label, place }, end: { value, left, top, labelTop } }) => (
        <span key={id} style={{ color: lineLook(place).colour }}>
          <span
            style={{ left: `${left}%`, top: `${top}%` }}
            className="absolute size-1.5 -translate-1/2 rounded-full bg-current"
          />
          <span
            style={{ top: `${labelTop}%` }}
            className="absolute left-full ml-2 flex w-24 -translate-y-1/2 gap-1 text-2xs font-semibold whitespace-nowrap max-sm:w-20"
          >
            <span className="truncate">{label}</span>
            <span>{write(value)}</span>
          </span>
        </span>
      ))}
    </div>
  );
}
