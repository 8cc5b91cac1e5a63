/** One figure of the market strip under its name, which says what it means and leads to how it is made. */
import Link from "next/link";
import type { ReactNode } from "react";
import { methodHint } from "@/components/market/hint";
import type { MethodAnchor } from "@/lib/catalog/method";
import { pagePath } from "@/lib/contract/paths";

interface StripFigureProps {
  readonly label: string;
  readonly anchor: MethodAnchor;
  /** What is particular to this figure, for whoever asks. */
  readonly note?: string;
  /** Tailwind's least width beside others: as wide as the figure can be, so that what comes later moves nothing. */
  readonly room?: string;
  /** True where the page's header says the same on a phone. */
  readonly isInHeader?: boolean;
  /** An age of its own, where it is not the group's. */
  readonly age?: ReactNode;
  readonly children: ReactNode;
}

export function StripFigure(props: StripFigureProps) {
  const { label, anchor, note, room = "", isInHeader = false, age, children } = props;
  return (
    <div
      className={`relative flex min-h-6 items-baseline gap-x-1.5 sm:min-h-9 sm:flex-col ${room} ${isInHeader ? "max-sm:hidden" : ""}`}
    >
      <dt className="flex gap-x-1.5 text-2xs whitespace-nowrap text-muted">
        <Link
          href={pagePath.method(anchor)}
          prefetch={false}
          {...methodHint(anchor, note)}
          className="hover:text-ink hover:underline hover:underline-offset-2"
        >
          {label}
        </Link>
        {age !== undefined && <span className="max-sm:hidden">{age}</span>}
      </dt>
      <dd className="flex items-baseline gap-x-1.5 text-sm whitespace-nowrap text-ink group-data-[stale=true]/strip:text-faint group-data-[stale=true]/strip:[&_*]:text-faint">
        {children}
      </dd>
    </div>
  );
}
