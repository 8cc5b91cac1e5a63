/** Turnover as a figure, and as a bar once it is unusual: a full bar is three times the cap, the mark is one. */
import { formatRatio } from "@/lib/format/ratio";
import { padded } from "./token-padding";
import { Unknown } from "./unknown";

/** From here a token has traded its whole cap in a day. */
const UNUSUAL = 1;
const FULL = 3;
const DECIMALS = 2;

export function TurnoverBar({ turnover }: { readonly turnover: number | null }) {
  if (turnover === null) return <Unknown anchor="turnover" />;
  const figure = formatRatio(turnover);
  if (turnover < UNUSUAL) return <span {...padded(figure, DECIMALS)}>{figure}</span>;
  return (
    <span className="relative inline-block font-semibold text-ink" {...padded(figure, DECIMALS)}>
      {figure}
      <span aria-hidden className="absolute right-0 -bottom-0.5 h-0.5 w-12">
        <span
          className="absolute right-0 h-full bg-accent"
          style={{ width: `${(100 * Math.min(turnover, FULL)) / FULL}%` }}
        />
      </span>
    </span>
  );
}
