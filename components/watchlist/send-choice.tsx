"use client";
/** Which other list a pin is moved or copied to. The lists are only drawn once somebody is about to choose: there can be 500 pins. */
import { useState } from "react";
import type { Watchlist } from "@/lib/domain/watchlist";
import type { Sending } from "./send-pin";

interface SendChoiceProps {
  /** The token's. */
  readonly name: string;
  readonly others: readonly Watchlist[];
  readonly onSend: (how: Sending, to: Watchlist) => void;
}

const WAYS: readonly { readonly how: Sending; readonly label: string }[] = [
  { how: "move", label: "Move to" },
  { how: "copy", label: "Copy to" },
];

export function SendChoice({ name, others, onSend }: SendChoiceProps) {
  const [isNear, setIsNear] = useState(false);
  const choose = (value: string) => {
    const [how, slug] = value.split(" ");
    const way = WAYS.find((candidate) => candidate.how === how);
    const to = others.find((candidate) => candidate.slug === slug);
    if (way !== undefined && to !== undefined) onSend(way.how, to);
  };
  return (
    <select
      value=""
      aria-label={`Move or copy ${name} to another list`}
      onPointerEnter={() => setIsNear(true)}
      onFocus={() => setIsNear(true)}
      onChange={({ target }) => choose(target.value)}
      className="h-8 w-28 shrink-0 border border-line-strong bg-canvas px-1 text-xs text-muted max-sm:h-10"
    >
      <option value="">To list …</option>
      {isNear &&
        WAYS.map(({ how, label }) => (
          <optgroup key={how} label={label}>
            {others.map(({ slug, name: other }) => (
              <option key={slug} value={`${how} ${slug}`}>
                {other}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}
