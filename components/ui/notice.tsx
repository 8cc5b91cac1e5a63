/** A strip across the page for what must not be overlooked. */
import type { ReactNode } from "react";

interface NoticeProps {
  /** Names the strip among the page's landmarks. */
  readonly label: string;
  readonly children: ReactNode;
}

export function Notice({ label, children }: NoticeProps) {
  return (
    <aside
      aria-label={label}
      className="border-b border-warn-line bg-warn-canvas text-warn-ink [&_a]:underline [&_a]:underline-offset-2"
    >
      <div className="mx-auto max-w-page px-4 py-2 text-sm sm:px-6">{children}</div>
    </aside>
  );
}
