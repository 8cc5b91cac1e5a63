/** One number with its name. The name leads to how it is computed, and says so when asked. */
import Link from "next/link";
import type { ReactNode } from "react";
import { methodHint } from "@/components/market/hint";
import { Unknown } from "@/components/market/unknown";
import type { MethodAnchor } from "@/lib/catalog/method";
import { pagePath } from "@/lib/contract/paths";

interface FigureProps {
  readonly label: string;
  readonly anchor: MethodAnchor;
  /** Why it is unknown where it is; null where the method's own reason is the one. */
  readonly reason: string | null;
  /** Null when the number is unknown. */
  readonly children: ReactNode;
}

export function Figure({ label, anchor, reason, children }: FigureProps) {
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
        {children ?? <Unknown anchor={anchor} reason={reason} />}
      </dd>
    </div>
  );
}

/** The text of a known number; null keeps an unknown one unknown. */
export function known<T>(value: T | null, format: (value: T) => string): string | null {
  return value === null ? null : format(value);
}
