"use client";
/** Pins without numbers stay, by the name that they had, each with its reason. */
import { memo, useMemo, useRef, useState } from "react";
import { useHeldFocus } from "@/components/ui/use-held-focus";
import type { ListSlug, Pin } from "@/lib/domain/watchlist";
import { MISSING_WORDS } from "./missing-words";
import type { ToldPins } from "./pin-story";
import { removePin } from "./remove-with-undo";

interface MissingPinsProps {
  readonly slug: ListSlug;
  readonly pins: readonly Pin[];
  readonly told: ToldPins;
}

export const MissingPins = memo(function MissingPins({ slug, pins, told }: MissingPinsProps) {
  const missing = useMemo(
    () =>
      pins.flatMap((pin) => {
        const reason = told.missingOf(pin.id);
        return reason === null ? [] : [{ pin, reason }];
      }),
    [pins, told],
  );
  const [complaint, setComplaint] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const heldAt = useHeldFocus(list, missing, { target: "button", otherwise: "main h1" });
  if (missing.length === 0) return null;
  return (
    <section aria-label="Tokens without numbers" className="mt-4">
      <ul ref={list} className="border-t border-line">
        {missing.map(({ pin: { id, name, symbol }, reason }, index) => (
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
              {...heldAt(index)}
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
});
