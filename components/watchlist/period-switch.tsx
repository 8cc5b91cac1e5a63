/** Over which period a list's move is told. Links, so that the address says it. */
import { AddressLink } from "@/components/market/view-link";
import type { WatchlistView } from "@/lib/contract/watchlist-params";
import { CHANGE_PERIODS } from "@/lib/domain/watched";

interface PeriodSwitchProps {
  readonly view: WatchlistView;
  readonly hrefOf: (view: WatchlistView) => string;
}

export function PeriodSwitch({ view, hrefOf }: PeriodSwitchProps) {
  return (
    <nav aria-label="Period">
      <ul className="flex border border-line-strong text-xs">
        {CHANGE_PERIODS.map((period) => (
          <li key={period} className="not-first:border-l not-first:border-line-strong">
            <AddressLink
              href={hrefOf({ ...view, period })}
              aria-current={period === view.period ? "true" : undefined}
              className="flex h-8 items-center px-2.5 text-muted hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink max-sm:h-10"
            >
              {period}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
