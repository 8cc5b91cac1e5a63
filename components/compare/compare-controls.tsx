"use client";
/** How the chosen assets are drawn, and over which span. Links, so that they work without script. */
import { SpanForm } from "@/components/market/span-form";
import { AddressLink } from "@/components/market/view-link";
import { COMPARE_MODES, type CompareView } from "@/lib/domain/compare-view";
import { CHART_RANGES, earliestKnownMs } from "@/lib/domain/history";
import { compareHref, pinnedCompareHref } from "./compare-address";
import { MODE_WORDS } from "./mode-words";

interface CompareControlsProps {
  readonly view: CompareView;
  readonly openedAtMs: number;
  /** Signed numbers of the page's link; null where it has none. */
  readonly pin: string | null;
}

export function CompareControls({ view, openedAtMs, pin }: CompareControlsProps) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-xs">
      <Choices
        label="Drawn as"
        choices={COMPARE_MODES.map((mode) => ({
          label: MODE_WORDS[mode].label,
          href: pinnedCompareHref({ ...view, mode }, pin),
          isCurrent: view.mode === mode,
        }))}
      />
      <Choices
        label="Range"
        choices={CHART_RANGES.map((span) => ({
          label: span,
          href: compareHref({ ...view, span }),
          isCurrent: view.span === span,
        }))}
      />
      <SpanForm
        span={view.span}
        hrefOf={(span) => compareHref({ ...view, span })}
        earliestMs={earliestKnownMs(openedAtMs)}
        latestMs={view.atMs ?? openedAtMs}
      />
    </div>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly {
    readonly label: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
}

function Choices({ label, choices }: ChoicesProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex border border-line-strong">
        {choices.map(({ label: text, href, isCurrent }) => (
          <li key={text} className="border-l border-line-strong first:border-l-0">
            <AddressLink
              href={href}
              aria-current={isCurrent ? "true" : undefined}
              className="flex h-7 items-center px-2.5 whitespace-nowrap text-muted hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink max-sm:h-9"
            >
              {text}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
