/** What stands for rows that are not in the document, as high as they would be. */
import { formatCount } from "@/lib/format/count";

/** Rows away from the screen; they are drawn when it comes near them. Only paper says how many are missing. */
export function RowGap({ rows }: { readonly rows: number }) {
  return (
    <tr aria-hidden className="gap" style={{ height: `calc(${rows} * var(--row-height))` }}>
      <td>{formatCount(rows)} more rows are not printed</td>
    </tr>
  );
}

/** Rows that have not arrived yet; without script they never do. */
export function AwaitedRows({ count }: { readonly count: number }) {
  return (
    <tr role="row" className="awaited" style={{ height: `calc(${count} * var(--row-height))` }}>
      <td role="cell">
        <span className="with-script">{formatCount(count)} more on their way</span>
        <span className="without-script">{formatCount(count)} more are shown where scripts may run</span>
      </td>
    </tr>
  );
}
