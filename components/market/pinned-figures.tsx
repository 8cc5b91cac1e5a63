/** Each number of a pinned link, as it was and as today’s history has it. */
import type { ReactNode } from "react";
import type { FigureJson, LinkCheckJson } from "@/lib/contract/link";
import type { PinnedFigure, Verdict } from "@/lib/domain/pinned-link";
import { worstVerdict } from "@/lib/domain/pinned-link";
import { formatChange } from "@/lib/format/change";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatPriceUsd } from "@/lib/format/price";

const LABELS: Readonly<Record<PinnedFigure, string>> = {
  priceUsd: "Price",
  change24h: "Change, 24h",
  volume24hUsd: "Volume, 24h",
  marketCapUsd: "Market cap",
  totalReturn: "Return",
};

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  same: "same",
  sampling: "sampling",
  differs: "differs",
};

function shown(figure: PinnedFigure, value: number | null): string {
  if (figure === "priceUsd") return formatPriceUsd(value);
  return figure === "change24h" || figure === "totalReturn" ? formatChange(value) : formatCompactUsd(value);
}

function labelOf({ id, figure }: FigureJson, isOfMany: boolean): string {
  return isOfMany ? `${LABELS[figure]}, ${id}` : LABELS[figure];
}

export function PinnedFigures({ check: { state, figures } }: { readonly check: LinkCheckJson }) {
  const isOfMany = new Set(figures.map(({ id }) => id)).size > 1;
  const isCompared = state === "checked";
  return (
    <details open={worstVerdict(figures) !== "same"} className="mt-2">
      <summary className="w-fit cursor-pointer text-xs underline underline-offset-2">
        The numbers in the link
      </summary>
      <div className="overflow-x-auto">
        <table className="mt-1 w-full max-w-xl text-right text-sm">
          <thead className="text-xs">
            <tr>
              <Head isFirst>Figure</Head>
              <Head>In the link</Head>
              {isCompared && <Head>In today’s history</Head>}
              {isCompared && <Head>Verdict</Head>}
            </tr>
          </thead>
          <tbody>
            {figures.map((checked) => (
              <tr key={`${checked.id} ${checked.figure}`} className="border-t border-line">
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {labelOf(checked, isOfMany)}
                </th>
                <td data-then={checked.then ?? ""}>{shown(checked.figure, checked.then)}</td>
                {isCompared && <td>{shown(checked.figure, checked.today)}</td>}
                {isCompared && (
                  <td>{checked.verdict === null ? "not compared" : VERDICT_WORDS[checked.verdict]}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Head({ isFirst = false, children }: { readonly isFirst?: boolean; readonly children: ReactNode }) {
  return (
    <th scope="col" className={`py-1 pl-4 font-normal first:pl-0 ${isFirst ? "text-left" : ""}`}>
      {children}
    </th>
  );
}
