/** One figure of a token in the table. How each column looks is a record; what it says stands in `token-figure-text.ts`. */
import type { ReactNode } from "react";
import { Sparkline } from "@/components/charts/sparkline";
import { boardColumn } from "@/lib/catalog/board-columns";
import type { BoardRow } from "@/lib/domain/board";
import type { ColumnId } from "@/lib/domain/board-view";
import { formatChange } from "@/lib/format/change";
import { spokenPriceUsd } from "@/lib/format/price";
import { Change } from "./change";
import { methodHint } from "./hint";
import { CARD_WORDS } from "./token-card-words";
import { figureText } from "./token-figure-text";
import { padded, splitScale } from "./token-padding";
import { trendFigures } from "./trend-words";
import { TurnoverBar } from "./turnover-bar";
import { Unknown } from "./unknown";

interface TokenCellProps {
  readonly column: ColumnId;
  readonly row: BoardRow;
  /** True while the mark of a new value has not faded. */
  readonly isChanged: boolean;
}

export function TokenCell({ column, row, isChanged }: TokenCellProps) {
  const { label, unit } = CARD_WORDS[column];
  const text = figureText(column, row);
  return (
    <td
      role="cell"
      data-column={column}
      data-label={label}
      data-unit={text === null ? undefined : unit}
      data-changed={isChanged || undefined}
    >
      {LOOK[column]({ row, text: text ?? <UnknownFigure column={column} /> })}
    </td>
  );
}

/** Of 1.547M. */
const AMOUNT_DECIMALS = 3;
/** Of −0.44. */
const PERCENT_DECIMALS = 2;

/** `text` is the figure, or what stands for an unknown one. */
type Look = (cell: { readonly row: BoardRow; readonly text: ReactNode }) => ReactNode;

const plain: Look = ({ text }) => text;
const amount: Look = ({ text }) => (typeof text === "string" ? <Amount text={text} /> : text);
const percent: Look = ({ text }) =>
  typeof text === "string" ? <span {...padded(text, PERCENT_DECIMALS)}>{text}</span> : text;

const LOOK: Readonly<Record<ColumnId, Look>> = {
  rank: plain,
  price: ({ row, text }) => (typeof text === "string" ? <Price priceUsd={row.priceUsd} text={text} /> : text),
  change1h: ({ row }) => <Change ratio={row.change1h} unit="head" />,
  change24h: ({ row }) => <Change ratio={row.change24h} unit="head" />,
  change7d: ({ row }) => <Change ratio={row.change7d} unit="head" />,
  change30d: ({ row }) => <Change ratio={row.change30d} unit="head" />,
  volume: amount,
  cap: amount,
  fdv: amount,
  capToFdv: plain,
  supply: amount,
  age: plain,
  turnover: ({ row }) => <TurnoverBar turnover={row.turnover} />,
  peer: plain,
  relBtc: ({ row, text }) => (row.relBtc7d === null ? text : <AgainstBitcoin row={row} />),
  drawdown: percent,
  efficiency: plain,
  trend: ({ row, text }) => <Week row={row} words={text} />,
};

function UnknownFigure({ column }: { readonly column: ColumnId }) {
  const { methodAnchor } = boardColumn(column);
  return methodAnchor !== null && <Unknown anchor={methodAnchor} />;
}

const COUNTED_ZEROS = /[₀-₉]/;

/** A price whose zeros are counted instead of written is read out with all of them. */
function Price({ priceUsd, text }: { readonly priceUsd: number | null; readonly text: string }) {
  if (!COUNTED_ZEROS.test(text)) return text;
  return (
    <>
      <span aria-hidden>{text}</span>
      <span className="sr-only">{spokenPriceUsd(priceUsd)}</span>
    </>
  );
}

function Amount({ text }: { readonly text: string }) {
  const { digits, scale } = splitScale(text);
  return (
    <>
      <span {...padded(digits, AMOUNT_DECIMALS)}>{digits}</span>
      <span className="scale">{scale}</span>
    </>
  );
}

function AgainstBitcoin({ row: { relBtc7d, relBtc24h } }: { readonly row: BoardRow }) {
  return (
    <button type="button" {...methodHint("relative-to-btc", `Over 24 hours: ${formatChange(relBtc24h)}`)}>
      <Change ratio={relBtc7d} unit="head" />
    </button>
  );
}

function Week({ row: { outline, trend }, words }: { readonly row: BoardRow; readonly words: ReactNode }) {
  return (
    <span className="week">
      {outline.length === 0 ? <Unknown anchor="sparkline" /> : <Sparkline outline={outline} />}
      {trend === null ? (
        <span className="words">{words}</span>
      ) : (
        <button type="button" className="words" {...methodHint("trend", trendFigures(trend))}>
          {words}
        </button>
      )}
    </span>
  );
}
