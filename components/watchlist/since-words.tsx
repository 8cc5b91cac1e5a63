/** What is said of a pin: since it was made, and since its list was last looked at. */
import { Change } from "@/components/market/change";
import { methodHint } from "@/components/market/hint";
import { UNKNOWN_TEXT } from "@/lib/format/unknown";
import type { SinceLook } from "@/lib/signals/since-look";
import type { SincePinned } from "@/lib/signals/since-pinned";

type UnknownReason = Extract<SincePinned, { readonly unknown: string }>["unknown"];

const REASONS: Readonly<Record<UnknownReason, string>> = {
  "no-mark": "No price has been had since it was pinned.",
  "other-source": "It was pinned on numbers of another source, and those are never compared.",
  "no-price-then": "Its price was unknown when it was pinned.",
  "no-price-now": "Its price is unknown now.",
};

export function SincePinnedChange({ since }: { readonly since: SincePinned }) {
  return "unknown" in since ? <Why reason={REASONS[since.unknown]} /> : <Change ratio={since.change} />;
}

export function SincePinnedAgainstBitcoin({ since }: { readonly since: SincePinned }) {
  if ("unknown" in since) return <Why reason={REASONS[since.unknown]} />;
  if (since.againstBitcoin === null) return <Why reason="Bitcoin’s price then, or now, is unknown." />;
  return <Change ratio={since.againstBitcoin} />;
}

/** A dash that can be asked why. */
function Why({ reason }: { readonly reason: string }) {
  return (
    <span {...methodHint("since-pinned", reason)} className="cursor-help px-1 text-faint">
      <span aria-hidden>{UNKNOWN_TEXT}</span>
      <span className="sr-only">unknown: {reason}</span>
    </span>
  );
}

/** Marked by weight and words where it is worth a look. */
export function SinceLookMark({ since }: { readonly since: SinceLook | null }) {
  if (since === null || (since.change === null && since.turnoverWent === null)) {
    return <span className="text-faint">{UNKNOWN_TEXT}</span>;
  }
  return (
    <span className={since.isNotable ? "font-semibold" : ""}>
      {since.change !== null && <Change ratio={since.change} anchor="since-look" />}
      {since.turnoverWent !== null && (
        <span className="block text-2xs whitespace-nowrap">turnover went {since.turnoverWent} 1</span>
      )}
    </span>
  );
}
