"use client";
/** Pins without numbers stay, by the name that they had, each with its reason. */
import { useState } from "react";
import type { MissingReason } from "@/lib/domain/watched";
import type { ListSlug, Pin } from "@/lib/domain/watchlist";
import { MISSING_WORDS } from "./missing-words";
import { removePin } from "./remove-with-undo";

export interface MissingPin {
  readonly pin: Pick<Pin, "id" | "name" | "symbol">;
  readonly reason: MissingReason;
}

interface MissingPinsProps {
  readonly slug: ListSlug;
  readonly missing: readonly MissingPin[];
}

export function MissingPins({ slug, missing }: MissingPinsProps) {
  const [complaint, setComplaint] = useState<string | null>(null);
  if (missing.length === 0) return null;
  return (
    <section aria-label="Tokens without numbers" className="mt-4">
      <ul className="border-t border-line">
        {missing.map(({ pin: { id, name, symbol }, reason }) => (
          <li
            key={id}
            className="flex min-h-9 flex-wrap items-center gap-x-3 border-b border-line text-sm text-muted"
          >
            <span className="font-medium text-ink">{name ?? id}</span>
            {symbol !== null && <span className="text-xs">{symbol}</span>}
            {name !== null && <span className="text-xs break-all">{id}</span>}
            <span className="text-xs">{MISSING_WORDS[reason]}</span>
            <button
              type="button"
              onClick={() => void removePin(slug, { id, name, symbol }).then(setComplaint)}
              aria-label={`Remove ${name ?? id}`}
              className="ml-auto px-2 py-2 text-xs underline underline-offset-2 hover:text-ink"
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <p role="alert" className="pt-2 text-xs text-warn-ink empty:hidden">
        {complaint}
      </p>
    </section>
  );
}
