/** What tells a list apart beside its name: an emoji, or a square of its colour. Says nothing to who listens. */
import type { ListBadge, ListColour } from "@/lib/domain/watchlist";

const COLOURS: Readonly<Record<ListColour, string>> = {
  grey: "bg-faint",
  blue: "bg-[light-dark(#1a5fb4,#6cb0f5)]",
  green: "bg-[light-dark(#0b7a4b,#46c28a)]",
  amber: "bg-[light-dark(#a86a00,#e0b252)]",
  red: "bg-[light-dark(#c02f3c,#f47e80)]",
  violet: "bg-[light-dark(#4f46c8,#a5a0ff)]",
};

export function BadgeMark({ badge }: { readonly badge: ListBadge | null }) {
  if (badge === null) return null;
  return badge.kind === "emoji" ? (
    <span aria-hidden>{badge.emoji}</span>
  ) : (
    <span aria-hidden className={`inline-block size-3 shrink-0 ${COLOURS[badge.colour]}`} />
  );
}
