"use client";
/** What the plan allows, what is used, and what follows for how fresh things are. */
import { Countdown } from "@/components/market/countdown";
import { Section } from "@/components/ui/section";
import { fromInstant } from "@/lib/contract/instant";
import type { StatusJson } from "@/lib/contract/status";
import { formatCount } from "@/lib/format/count";
import { formatRatio } from "@/lib/format/ratio";
import { budgetSentences } from "./budget-words";
import { Fact } from "./fact";

export function BudgetSection({ budget }: Pick<StatusJson, "budget">) {
  if (budget === null) {
    return (
      <Section title="Calls">
        <p className="py-3 text-muted">A market inside this server costs no calls.</p>
      </Section>
    );
  }
  return (
    <Section title="Calls" aside={budget.month}>
      <dl>
        <Fact label="Plan">{budget.plan}</Fact>
        <Fact label="Pace now, calls a minute">
          {formatRatio(budget.pacePerMinute)}
          {budget.pacePerMinute < budget.perMinute &&
            ` of ${formatCount(budget.perMinute)}, slowed after CoinGecko’s refusals`}
        </Fact>
        <Fact label="Requests sent this month">{formatCount(budget.requestsSent)}</Fact>
        <Fact label="Waiting for their turn">{formatCount(budget.waiting)}</Fact>
        <Fact label="Pause asked for by CoinGecko">
          {budget.coolingUntil === null ? (
            "none"
          ) : (
            <Countdown toMs={fromInstant(budget.coolingUntil)} before="ends in" whenDue="over" />
          )}
        </Fact>
      </dl>
      {budget.creditsLeft !== null && budget.perMonth !== null && (
        <Spent used={budget.creditsUsed} perMonth={budget.perMonth} reserve={budget.reserve} />
      )}
      <ul className="mt-3 max-w-prose space-y-1 text-muted">
        {budgetSentences(budget).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

interface SpentProps {
  readonly used: number;
  readonly perMonth: number;
  readonly reserve: number;
}

/** The month's calls as a bar; the sentences below it say the same. */
function Spent({ used, perMonth, reserve }: SpentProps) {
  const percent = (count: number) => `${Math.min(100, (100 * count) / perMonth)}%`;
  return (
    <div aria-hidden className="relative mt-3 h-2 bg-line">
      <span className="absolute inset-y-0 right-0 bg-line-strong" style={{ width: percent(reserve) }} />
      <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: percent(used) }} />
    </div>
  );
}
