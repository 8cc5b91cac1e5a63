"use client";
/** Pins a compared asset. */
import { Star } from "@/components/market/star";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import type { NamedToken } from "@/lib/client/watchlists/pin-turns";

interface ChipStarProps {
  readonly token: NamedToken;
  readonly onPress: (token: NamedToken, button: HTMLElement) => void;
}

export function ChipStar({ token, onPress }: ChipStarProps) {
  const isPinned = useStored(pinnedIds).includes(token.id);
  return (
    <button
      type="button"
      aria-pressed={isPinned}
      aria-label={`Pin ${token.name}`}
      onClick={({ currentTarget }) => onPress(token, currentTarget)}
      className="relative flex size-8 items-center justify-center text-faint hover:text-ink aria-pressed:text-accent [&_svg]:fill-none [&_svg]:stroke-current aria-pressed:[&_svg]:fill-current"
    >
      <Star />
    </button>
  );
}
