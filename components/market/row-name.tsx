/** Who a row is about: logo, name, symbol, and what should be known before its numbers are read. */
import { pagePath } from "@/lib/contract/paths";
import type { BoardRow } from "@/lib/domain/board";
import { RowMarks, type RowMarksProps } from "./row-marks";
import { TokenLogo } from "./token-logo";

interface RowNameProps extends RowMarksProps {
  /** True where another token of the table has the same symbol. */
  readonly hasTwin: boolean;
}

export function RowName({ row, hasTwin, ...marks }: RowNameProps & { readonly row: BoardRow }) {
  return (
    <th role="rowheader" scope="row" data-column="name">
      <TokenLogo imageUrl={row.imageUrl} name={row.name} sizePx={20} />
      <a href={pagePath.token(row.id)}>{row.name}</a>
      <span className="symbol">{row.symbol}</span>
      {hasTwin && (
        <span className="twin" title={row.id}>
          {row.id}
        </span>
      )}
      <RowMarks row={row} {...marks} />
    </th>
  );
}
