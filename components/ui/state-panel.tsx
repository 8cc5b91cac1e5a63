/** What stands in the place of data: what is the matter, what happens next, what can be done. */
import type { ReactNode } from "react";

interface StatePanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The page's own heading is elsewhere unless this is the page. */
  readonly level?: 1 | 2;
}

export function StatePanel({ title, children, level = 2 }: StatePanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="max-w-prose py-10">
      <Heading className="text-lg font-medium text-ink">{title}</Heading>
      <div className="mt-2 space-y-3 text-base text-muted">{children}</div>
    </section>
  );
}
