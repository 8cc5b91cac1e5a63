/** The lines as the server draws them: in the first HTML, stretched to any width, until the chart itself has come. */

import { DRAWN_SIZE, type MultiLineLayout } from "./multi-line-layout";
import { lineLook } from "./multi-line-look";

export function MultiLineDrawing({ layout }: { readonly layout: MultiLineLayout }) {
  const scale = DRAWN_SIZE / 100;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${DRAWN_SIZE} ${DRAWN_SIZE}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      <g stroke="var(--line)">
        {layout.valueTicks.map(({ value, top }) => (
          <line
            key={value}
            x1={0}
            x2={DRAWN_SIZE}
            y1={top * scale}
            y2={top * scale}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {layout.timeTicks.map(({ label, left }) => (
          <line
            key={label}
            x1={left * scale}
            x2={left * scale}
            y1={0}
            y2={DRAWN_SIZE}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
      {layout.lines.map(({ line, path }) => {
        const { colour, dash } = lineLook(line.place);
        return (
          <path
            key={line.id}
            d={path}
            fill="none"
            style={{ stroke: colour }}
            strokeDasharray={dash}
            strokeWidth="1.5"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}
