"use client";
/** The tokens set aside to compare, at the bottom of the window while there are any. It has room of its own after the table. */
import Link from "next/link";
import { compareBasket, emptyBasket, toggleCompared } from "@/lib/client/compare-basket";
import { useStored } from "@/lib/client/use-stored";
import { DEFAULT_COMPARE_VIEW, formatCompareView } from "@/lib/contract/compare-params";
import { pagePath } from "@/lib/contract/paths";
import type { BoardRow } from "@/lib/domain/board";
import { MAX_COMPARED } from "@/lib/domain/compared-assets";

export function CompareTray({ rows }: { readonly rows: readonly BoardRow[] }) {
  const ids = useStored(compareBasket);
  if (ids.length === 0) return null;
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  return (
    <section
      aria-label="Tokens to compare"
      className="sticky bottom-0 z-3 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line-strong bg-canvas px-4 py-1.5 sm:-mx-6 sm:px-6"
    >
      <span className="text-xs text-muted">
        To compare, {ids.length} of {MAX_COMPARED}
      </span>
      <ul className="flex min-w-0 flex-1 flex-wrap gap-1.5 text-xs">
        {ids.map((id) => {
          const row = rowOf(id);
          const name = row?.name ?? id;
          return (
            <li key={id} className="flex items-center bg-raised" title={name}>
              <span className="max-w-32 truncate pl-2">{row?.symbol ?? id}</span>
              <button
                type="button"
                onClick={() => toggleCompared(id)}
                aria-label={`Do not compare ${name}`}
                className="flex size-6 items-center justify-center text-base leading-none text-muted hover:text-ink max-sm:size-8"
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <span className="flex items-center gap-4">
        <Link
          href={pagePath.compare + formatCompareView({ ...DEFAULT_COMPARE_VIEW, ids })}
          prefetch={false}
          className="py-1 font-medium text-accent underline underline-offset-2"
        >
          Compare
        </Link>
        <button type="button" onClick={emptyBasket} className="py-1 text-muted hover:text-ink">
          Empty
        </button>
      </span>
    </section>
  );
}
