/** A change with its sign and an arrow beside the colour; a dash with its reason when unknown. */
import type { MethodAnchor } from "@/lib/catalog/method";
import { changeDirection, formatChange, formatChangeFigure } from "@/lib/format/change";
import { padded } from "./token-padding";
import { Unknown } from "./unknown";

const LOOK = {
  up: { arrow: "▲", colour: "text-gain" },
  down: { arrow: "▼", colour: "text-loss" },
  flat: { arrow: "", colour: "text-muted" },
} as const;

/** Of a change below one percent. */
const MOST_DECIMALS = 2;

interface ChangeProps {
  /** A ratio: 0.066 is +6.6 %. */
  readonly ratio: number | null;
  readonly anchor?: MethodAnchor;
  /** `head`: the unit stands in the column's head. */
  readonly unit?: "here" | "head";
}

export function Change({ ratio, anchor = "change", unit = "here" }: ChangeProps) {
  const direction = changeDirection(ratio);
  if (direction === null) return <Unknown anchor={anchor} />;
  const { arrow, colour } = LOOK[direction];
  const isInTable = unit === "head";
  const text = isInTable ? formatChangeFigure(ratio) : formatChange(ratio);
  return (
    <span className={`whitespace-nowrap ${colour}`} {...(isInTable ? padded(text, MOST_DECIMALS) : {})}>
      <span aria-hidden className="mr-1 inline-block text-[8px] leading-none align-[1px]">
        {arrow}
      </span>
      {text}
    </span>
  );
}
