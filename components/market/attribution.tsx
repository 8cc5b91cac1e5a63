/** Whose numbers these are; stands by the data on every view. */
import { attributionOf } from "@/lib/catalog/source-words";
import type { Source } from "@/lib/domain/source";

export function Attribution({ source }: { readonly source: Pick<Source, "kind" | "title"> }) {
  const { text, href } = attributionOf(source);
  if (href === null) return <span>{text}</span>;
  return (
    <a href={href} rel="noopener" className="underline underline-offset-2 hover:text-ink">
      {text}
    </a>
  );
}
