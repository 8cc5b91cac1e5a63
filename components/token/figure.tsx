/** One number with its name. The name leads to how it is computed, and says so when asked. */
import Link from "next/link";
import type { ReactNode } from "react";
import { methodHint } from "@/components/market/hint";
import { Unknown } from "@/components/market/unknown";
import type { MethodAnchor } from "@/lib/catalog/method";
import { pagePath } from "@/lib/contract/paths";
import { UNKNOWN_TEXT } from "@/lib/format/unknown";

interface FigureProps {
  readonly label: string;
  readonly anchor: MethodAnchor;
  /** True where the page shows a moment of the past, of which no history tells some numbers. */
  readonly isAsOf: boolean;
  /** Null when the number is unknown. */
  readonly children: ReactNode;
}

/** What is only known of the present. */
const OF_THE_PRESENT: ReadonlySet<MethodAnchor> = new Set<MethodAnchor>([
  "fully-diluted-valuation",
  "market-cap-to-fdv",
  "supply",
  "turnover-peers",
  "rank",
]);

const NOT_TOLD = "No history tells it: it is known of the present only.";

/** A dash in the place of a number, with the reason that holds here. */
export function UnknownFigure({ anchor, isAsOf }: Pick<FigureProps, "anchor" | "isAsOf">) {
  if (!isAsOf || !OF_THE_PRESENT.has(anchor)) return <Unknown anchor={anchor} />;
  return (
    <span {...methodHint(anchor, NOT_TOLD)} className="cursor-help px-1 text-faint">
      <span aria-hidden>{UNKNOWN_TEXT}</span>
      <span className="sr-only">unknown: {NOT_TOLD}</span>
    </span>
  );
}

export function Figure({ label, anchor, isAsOf, children }: FigureProps) {
  return (
    <div className="flex h-9 items-center justify-between gap-4 border-b border-line">
      <dt className="text-muted">
        <Link
          href={pagePath.method(anchor)}
          prefetch={false}
          {...methodHint(anchor)}
          className="underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-ink"
        >
          {label}
        </Link>
      </dt>
      <dd className="text-right whitespace-nowrap text-ink">
        {children ?? <UnknownFigure anchor={anchor} isAsOf={isAsOf} />}
      </dd>
    </div>
  );
}

/** The text of a known number; null keeps an unknown one unknown. */
export function known<T>(value: T | null, format: (value: T) => string): string | null {
  return value === null ? null : format(value);
}
