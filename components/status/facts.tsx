/** Names and what they stand at, aligned under one another between hairlines. */
import type { ReactNode } from "react";

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function Fact({ name, children }: FactProps) {
  return (
    <div className="border-b border-line py-2 sm:grid sm:grid-cols-[12rem_1fr] sm:gap-x-6">
      <dt className="text-muted">{name}</dt>
      <dd className="max-w-prose">{children}</dd>
    </div>
  );
}
