"use client";
/** That the page shows a moment of the past: how long ago, where its numbers come from, and the present beside it. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Change } from "@/components/market/change";
import { Moment } from "@/components/market/moment";
import { AddressLink } from "@/components/market/view-link";
import { tokenQuery } from "@/lib/client/token-query";
import { useNow } from "@/lib/client/use-now";
import type { BoardRow } from "@/lib/domain/board";
import { MINUTE_MS } from "@/lib/domain/time";
import type { AsOf } from "@/lib/domain/token";
import { formatAge } from "@/lib/format/age";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { UNKNOWN_TEXT } from "@/lib/format/unknown";
import { type ThenAndNow, thenAndNow } from "./then-and-now";

interface AsOfSectionProps {
  readonly asOf: AsOf;
  readonly row: BoardRow;
  /** The same page at the present. */
  readonly nowHref: string;
}

export function AsOfSection({ asOf, row, nowHref }: AsOfSectionProps) {
  const nowMs = useNow(MINUTE_MS);
  const present = useQuery(tokenQuery(row.id, null));
  const lines = thenAndNow(row, present.data?.row ?? null);
  return (
    <section aria-labelledby="as-of" className="mb-4 border border-line-strong px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="as-of" className="font-semibold">
          As of <Moment atMs={asOf.atMs} />, {formatAge(nowMs - asOf.atMs)} ago
        </h2>
        <AddressLink href={nowHref} className="text-accent underline underline-offset-2">
          Show now
        </AddressLink>
      </div>
      <p className="mt-1 max-w-prose text-xs text-muted">
        Price, volume and cap are those of the last point of history before it, of{" "}
        <Moment atMs={asOf.pointAtMs} />; every other number is computed from what was known then. Rank,
        peers, supplies and venues of the past cannot be known; name and links are today’s.
      </p>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full max-w-xl table-fixed text-right text-sm">
          <caption className="sr-only">Then and now</caption>
          <thead className="text-xs text-muted">
            <tr>
              <th scope="col" className="py-1 text-left font-normal">
                <span className="sr-only">Figure</span>
              </th>
              <th scope="col" className="font-normal">
                Then
              </th>
              <th scope="col" className="font-normal">
                Now
              </th>
              <th scope="col" className="font-normal">
                Difference
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.label} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal text-muted">
                  {line.label}
                </th>
                <td>{shown(line.figure, line.then)}</td>
                <td>{shown(line.figure, line.now)}</td>
                <td>
                  <Difference {...line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {present.error !== null && (
        <p className="mt-1 text-xs text-muted">
          The present could not be had: {present.error.problem.title}.
        </p>
      )}
    </section>
  );
}

function shown(figure: ThenAndNow["figure"], value: number | null): ReactNode {
  if (value === null) return <span className="text-faint">{UNKNOWN_TEXT}</span>;
  if (figure === "change") return <Change ratio={value} />;
  if (figure === "price") return formatPriceUsd(value);
  return figure === "ratio" ? formatRatio(value) : formatCompactUsd(value);
}

function Difference({ figure, difference }: ThenAndNow) {
  if (difference === null) return <span className="text-faint">{UNKNOWN_TEXT}</span>;
  if (figure !== "change") return <Change ratio={difference} />;
  return `${(100 * difference).toFixed(1).replace("-", "−")} points`;
}
