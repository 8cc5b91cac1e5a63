"use client";
/** The rows of the token table: the first ones always, of the others those near the screen, gaps in the place of the rest. */
import { type RefObject, type UIEvent, useMemo } from "react";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import type { BoardRow } from "@/lib/domain/board";
import type { ColumnId } from "@/lib/domain/board-view";
import type { CoinId } from "@/lib/domain/ids";
import { newestQuoteMs, quoteLagMs } from "./quote-lag";
import { AwaitedRows, RowGap } from "./row-gap";
import type { TokenRemark } from "./row-marks";
import { TokenRow } from "./token-row";
import { hasTwin, sharedSymbols } from "./token-twins";
import { isWithin, ROWS_ALWAYS_THERE, tableParts } from "./token-window";
import type { RowButtons } from "./use-row-buttons";
import type { RowFocus } from "./use-row-focus";
import { useRowLinks } from "./use-row-links";
import { useRowWindow } from "./use-row-window";
import { useSettledRows } from "./use-settled-rows";

/** What the table says of tokens beside their rows. */
export interface TokenFacts {
  /** Places on CoinGecko's trending list; empty while it is not known. */
  readonly trendingPlaces: ReadonlyMap<CoinId, number>;
  /** CoinGecko's warnings. */
  readonly notices: ReadonlyMap<CoinId, string>;
  /** What the page itself says of a token; each the same object until it changes. */
  readonly remarks?: ReadonlyMap<CoinId, TokenRemark>;
}

interface TokenRowsProps extends RowButtons {
  readonly rows: readonly BoardRow[];
  readonly columns: readonly ColumnId[];
  readonly awaited: number;
  readonly facts: TokenFacts;
  readonly focus: RowFocus;
  /** The token whose menu is open. */
  readonly menuId: CoinId | null;
  readonly ref: RefObject<HTMLTableSectionElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

export function TokenRows(props: TokenRowsProps) {
  const { rows, columns, awaited, facts, focus, menuId, onPin, onMenu, ref, onScroll } = props;
  const near = useRowWindow(ref);
  const followLink = useRowLinks();
  const pinned = new Set(useStored(pinnedIds));
  const newestMs = useMemo(() => newestQuoteMs(rows), [rows]);
  const shared = useMemo(() => sharedSymbols(rows), [rows]);
  const settled = useSettledRows(rows);
  const isShown = (index: number) => {
    const id = index < ROWS_ALWAYS_THERE ? rows[index]?.id : undefined;
    return isWithin(index, near) || index === focus.heldIndex || (id !== undefined && settled.has(id));
  };
  return (
    <tbody role="rowgroup" ref={ref} onScroll={onScroll} onFocus={focus.onFocus} onClick={followLink}>
      {tableParts(rows.length, isShown).map((part) => {
        const row = part.kind === "row" ? rows[part.index] : undefined;
        if (part.kind === "gap") return <RowGap key={`gap-${part.start}`} rows={part.rows} />;
        return (
          row !== undefined && (
            <TokenRow
              key={row.id}
              row={row}
              columns={columns}
              rowIndex={part.index + 2}
              lagMs={quoteLagMs(row, newestMs)}
              trendingPlace={facts.trendingPlaces.get(row.id) ?? null}
              notice={facts.notices.get(row.id) ?? null}
              remark={facts.remarks?.get(row.id) ?? null}
              hasTwin={hasTwin(row, shared)}
              isPinned={pinned.has(row.id)}
              isMenuOpen={menuId === row.id}
              onPin={onPin}
              onMenu={onMenu}
            />
          )
        );
      })}
      {awaited > 0 && <AwaitedRows count={awaited} />}
    </tbody>
  );
}
