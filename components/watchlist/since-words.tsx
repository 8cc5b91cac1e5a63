/** What is said of a pin: since it was made, and since its list was last looked at. */
import { Change } from "@/components/market/change";
import { Unknown } from "@/components/market/unknown";
import type { SinceLook } from "@/lib/signals/since-look";
import type { SincePinned } from "@/lib/signals/since-pinned";

/** No answer has come at all. */
export const NO_NUMBERS = "No numbers have been had now.";

type Silent = Extract<SincePinned, { readonly unknown: string }> | null;
type UnknownReason = NonNullable<Silent>["unknown"];

const REASONS: Readonly<Record<UnknownReason, string>> = {
  "no-mark": "No price has been had since it was pinned.",
  "other-source": "It was pinned on numbers of another source, and those are never compared.",
  "no-price-then": "Its price was unknown when it was pinned.",
  "no-price-now": "Its price is unknown now.",
};

interface SincePinnedProps {
  /** Null where no numbers of now have come. */
  readonly since: SincePinned | null;
}

function reasonOf(since: Silent): string {
  return since === null ? NO_NUMBERS : REASONS[since.unknown];
}

export function SincePinnedChange({ since }: SincePinnedProps) {
  if (since === null || "unknown" in since) return <Unknown anchor="since-pinned" reason={reasonOf(since)} />;
  return <Change ratio={since.change} />;
}

export function SincePinnedAgainstBitcoin({ since }: SincePinnedProps) {
  if (since === null || "unknown" in since) return <Unknown anchor="since-pinned" reason={reasonOf(since)} />;
  const { againstBitcoin } = since;
  if (againstBitcoin === null)
    return <Unknown anchor="since-pinned" reason="Bitcoin’s price then, or now, is unknown." />;
  return <Change ratio={againstBitcoin} />;
}

/** Marked by weight and words where it is worth a look. */
export function SinceLookMark({ since }: { readonly since: SinceLook | null }) {
  if (since === null)
    return <Unknown anchor="since-look" reason="There is nothing of an earlier look to compare with." />;
  if (since.isGone) return <span className="font-semibold">has no numbers any more</span>;
  if (since.change === null && since.turnoverWent === null)
    return <Unknown anchor="since-look" reason="Its price was unknown then, or is now." />;
  return (
    <span className={since.isNotable ? "font-semibold" : ""}>
      {since.change !== null && <Change ratio={since.change} anchor="since-look" />}
      {since.turnoverWent !== null && (
        <span className="block text-2xs whitespace-nowrap">turnover went {since.turnoverWent} 1</span>
      )}
    </span>
  );
}
