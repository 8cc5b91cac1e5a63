/** Tokens of a shared list that have no numbers, each with its reason. */
import type { MissingToken } from "@/lib/domain/watched";
import { MISSING_WORDS } from "./missing-words";

export function SharedMissing({ missing }: { readonly missing: readonly MissingToken[] }) {
  if (missing.length === 0) return null;
  return (
    <section aria-label="Tokens without numbers" className="mt-4">
      <ul className="border-t border-line">
        {missing.map(({ id, reason }) => (
          <li
            key={id}
            className="flex min-h-9 flex-wrap items-center gap-x-3 border-b border-line text-muted"
          >
            <span className="min-w-0 font-medium break-all text-ink">{id}</span>
            <span className="text-xs">{MISSING_WORDS[reason]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
