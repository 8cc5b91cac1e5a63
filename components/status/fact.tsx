/** One thing that the server knows of itself. */
import type { ReactNode } from "react";

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Fact({ label, children }: FactProps) {
  return (
    <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-6 border-b border-line py-1.5">
      <dt className="text-muted">{label}</dt>
      <dd className="ml-auto text-right break-words text-ink">{children}</dd>
    </div>
  );
}
