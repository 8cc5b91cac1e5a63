"use client";
/** The past moment's figures beside the present's, asked for only when somebody wants to see them. */
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Change } from "@/components/market/change";
import { compareQuery } from "@/lib/client/compare-query";
import type { DecodedComparison } from "@/lib/contract/compare";
import { DEFAULT_COMPARE_VIEW } from "@/lib/contract/compare-params";
import type { CompareView } from "@/lib/domain/compare-view";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { type ComparedThenAndNow, comparedThenAndNow } from "./compared-then-and-now";

interface ThenAndNowProps {
  /** As of the past. */
  readonly view: CompareView;
  readonly then: DecodedComparison;
}

export function ThenAndNow({ view, then }: ThenAndNowProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="mt-1.5 text-xs"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="w-fit cursor-pointer text-muted hover:text-ink">
        Then, now and the difference
      </summary>
      {isOpen && <Differences view={view} then={then} />}
    </details>
  );
}

const HEAD = "py-1 pl-6 font-normal";
const CELL = "border-t border-line py-1 pl-6 whitespace-nowrap";

function Differences({ view: { ids, span }, then }: ThenAndNowProps) {
  // Days that were chosen end when they did: the present's figures come with any span that ends now.
  const present = typeof span === "string" ? span : DEFAULT_COMPARE_VIEW.span;
  const { data, error } = useQuery(compareQuery({ ids, span: present, atMs: null }));
  if (data === undefined) {
    return (
      <p role="status" className="py-2 text-muted">
        {error === null
          ? "The present is on its way."
          : `The present could not be had: ${error.problem.title}.`}
      </p>
    );
  }
  return (
    <section tabIndex={0} aria-label="Then and now" className="relative overflow-x-auto pt-1">
      <table className="text-right">
        <caption className="sr-only">Price and turnover then and now</caption>
        <thead className="text-muted">
          <tr>
            <th scope="col" className="text-left font-normal">
              Asset
            </th>
            {["Price then", "Price now", "Difference", "Turnover then", "Turnover now"].map((label) => (
              <th key={label} scope="col" className={HEAD}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedThenAndNow(then.assets, data.assets).map((line) => (
            <Line key={line.id} {...line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ name, price, turnover, difference }: ComparedThenAndNow) {
  const cells: readonly (readonly [string, ReactNode])[] = [
    ["price then", formatPriceUsd(price.then)],
    ["price now", formatPriceUsd(price.now)],
    ["difference", <Change key="change" ratio={difference} />],
    ["turnover then", formatRatio(turnover.then)],
    ["turnover now", formatRatio(turnover.now)],
  ];
  return (
    <tr>
      <th scope="row" className="border-t border-line text-left font-normal">
        {name}
      </th>
      {cells.map(([key, shown]) => (
        <td key={key} className={CELL}>
          {shown}
        </td>
      ))}
    </tr>
  );
}
