/** What stands in a chart's place, at its size: why there is none. */
import type { ReactNode } from "react";
import { chartBoxClass } from "./chart-box";

export function EmptyChart({ children }: { readonly children: ReactNode }) {
  return (
    <div className="pt-6">
      <div
        className={`${chartBoxClass} flex items-center justify-center border-y border-line text-center text-muted`}
      >
        <div className="max-w-prose space-y-1 px-4">{children}</div>
      </div>
    </div>
  );
}
