/** Names and what they stand at, aligned. */
import type { ReactNode } from "react";

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-x-6 sm:grid-cols-[12rem_1fr]">{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt className="pt-2 text-muted sm:border-b sm:border-line sm:pb-2">{name}</dt>
      <dd className="max-w-prose border-b border-line pb-2 sm:pt-2">{children}</dd>
    </>
  );
}
