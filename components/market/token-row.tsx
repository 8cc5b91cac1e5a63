"use client";
/** One token in the table: a row on wide screens, a card on phones. All of it leads to the token. */
import { memo } from "react";
import { pagePath } from "@/lib/contract/paths";
import type { BoardRow } from "@/lib/domain/board";
import type { ColumnId } from "@/lib/domain/board-view";
import { MenuButton, PinButton } from "./row-buttons";
import type { TokenRemark } from "./row-marks";
import { RowName } from "./row-name";
import { TokenCell } from "./token-cell";
import { useChangedColumns } from "./use-changed-columns";
import type { RowButtons } from "./use-row-buttons";

/** Every value stays the same while what it stands for does, so that only rows that differ are drawn again. */
interface TokenRowProps extends RowButtons {
  readonly row: BoardRow;
  readonly columns: readonly ColumnId[];
  /** Among all rows of the table; 1 is its head. */
  readonly rowIndex: number;
  readonly lagMs: number | null;
  readonly trendingPlace: number | null;
  readonly notice: string | null;
  readonly remark: TokenRemark | null;
  readonly hasTwin: boolean;
  readonly isPinned: boolean;
  readonly isMenuOpen: boolean;
}

export const TokenRow = memo(function TokenRow(props: TokenRowProps) {
  const { row, columns, rowIndex, isPinned, isMenuOpen, onPin, onMenu, ...name } = props;
  const { changed, forget } = useChangedColumns(row, columns);
  return (
    <tr
      role="row"
      data-id={row.id}
      aria-rowindex={rowIndex}
      onAnimationEnd={changed.length === 0 ? undefined : forget}
    >
      <td role="cell" data-column="pin">
        <PinButton row={row} isPinned={isPinned} onPin={onPin} />
      </td>
      <RowName row={row} {...name} />
      {columns.map((column) => (
        <TokenCell key={column} column={column} row={row} isChanged={changed.includes(column)} />
      ))}
      <td role="cell" data-column="menu">
        <a href={pagePath.token(row.id)} aria-hidden tabIndex={-1} className="row-cover" />
        <MenuButton row={row} isOpen={isMenuOpen} onMenu={onMenu} />
      </td>
    </tr>
  );
});
