/** Whose numbers these are; stands by the data on every view. */
import { ATTRIBUTION } from "@/lib/catalog/source-words";
import type { SourceKind } from "@/lib/domain/source";

export function Attribution({ kind }: { readonly kind: SourceKind }) {
  const { text, href } = ATTRIBUTION[kind];
  if (href === null) return <span>{text}</span>;
  return (
    <a href={href} rel="noopener" className="underline underline-offset-2 hover:text-ink">
      {text}
    </a>
  );
}
