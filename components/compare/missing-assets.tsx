/** Which of the chosen are not shown, and why. */
import { Countdown } from "@/components/market/countdown";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { MissingAsset } from "@/lib/domain/compared-assets";

export function MissingAssets({ missing }: { readonly missing: readonly MissingAsset[] }) {
  if (missing.length === 0) return null;
  return (
    <ul
      aria-label="Not shown"
      className="mt-3 border-l-2 border-warn-line pl-3 text-xs wrap-anywhere text-warn-ink"
    >
      {missing.map(({ id, fault }) => (
        <li key={id}>
          <span className="font-medium">{id}</span>:{" "}
          {fault === null ? "CoinGecko lists no coin with this id." : `${FAULT_WORDS[fault.kind].headline}.`}{" "}
          {fault?.retryAtMs != null && (
            <Countdown toMs={fault.retryAtMs} before="Next try in" whenDue="Trying now." />
          )}
        </li>
      ))}
    </ul>
  );
}
