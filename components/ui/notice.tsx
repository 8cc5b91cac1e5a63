/** A strip across the page for what must not be overlooked. */
import type { ReactNode } from "react";

export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="border-b border-warn-line bg-warn-canvas text-warn-ink [&_a]:underline [&_a]:underline-offset-2">
      <div className="mx-auto max-w-page px-4 py-2 text-sm sm:px-6">{children}</div>
    </div>
  );
}
