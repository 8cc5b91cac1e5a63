"use client";
/** What a token's chart shows: figure, span, scale. Links, so that they work without script and can be opened elsewhere. */
import type { ReactNode } from "react";
import { SpanForm } from "@/components/market/span-form";
import { AddressLink } from "@/components/market/view-link";
import { CHART_RANGES } from "@/lib/domain/history";
import { CHART_FIGURES, type TokenView } from "@/lib/domain/token-view";
import type { ChangedHref } from "./history-address";
import { HISTORY_FIGURES } from "./history-figures";

interface HistoryControlsProps {
  readonly view: TokenView;
  readonly hrefOf: ChangedHref;
  /** The days that can be chosen. */
  readonly earliestMs: number;
  readonly latestMs: number;
}

export function HistoryControls({ view, hrefOf, ...days }: HistoryControlsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-1 pt-2 text-xs">
      <Group label="Figure">
        {CHART_FIGURES.map((figure) => (
          <Item key={figure} href={hrefOf({ figure })} isChosen={view.figure === figure}>
            {HISTORY_FIGURES[figure].label}
          </Item>
        ))}
      </Group>
      <Group label="Span">
        {CHART_RANGES.map((span) => (
          <Item key={span} href={hrefOf({ span })} isChosen={view.span === span}>
            {span}
          </Item>
        ))}
      </Group>
      <SpanForm span={view.span} hrefOf={(span) => hrefOf({ span })} {...days} />
      <Group label="Scale and background">
        <Item
          href={hrefOf({ scale: view.scale === "log" ? "linear" : "log" })}
          isChosen={view.scale === "log"}
        >
          Log scale
        </Item>
        <Item href={hrefOf({ showsRegimes: !view.showsRegimes })} isChosen={view.showsRegimes}>
          BTC volatility
        </Item>
      </Group>
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className="flex gap-x-4">{children}</ul>
    </nav>
  );
}

interface ItemProps {
  readonly href: string;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

function Item({ href, isChosen, children }: ItemProps) {
  return (
    <li>
      <AddressLink
        href={href}
        aria-current={isChosen ? "true" : undefined}
        className="flex h-8 items-center border-b-2 border-transparent whitespace-nowrap text-muted hover:text-ink aria-[current]:border-ink aria-[current]:text-ink max-sm:h-10"
      >
        {children}
      </AddressLink>
    </li>
  );
}
