/** A part of a page under a heading and a hairline. */
import type { ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  /** To the right of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line-strong pb-1.5">
        <h2 className="text-sm font-semibold text-ink">{title}</h2>
        {aside !== undefined && <div className="text-xs text-muted">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
