"use client";
/** What may be asked, what has been, and what that means for the board: the arithmetic in words. */
import { Countdown } from "@/components/market/countdown";
import { fromInstant } from "@/lib/contract/instant";
import type { StatusJson } from "@/lib/contract/status";
import { formatAge } from "@/lib/format/age";
import { formatCount } from "@/lib/format/count";
import { formatRatio } from "@/lib/format/ratio";
import { Fact, Facts } from "./facts";

type Budget = NonNullable<StatusJson["budget"]>;

export function BudgetFacts({ budget }: Pick<StatusJson, "budget">) {
  if (budget === null) return <p className="py-3 text-muted">The simulated market costs nothing.</p>;
  return (
    <Facts>
      <Fact name="Plan">{budget.plan}</Fact>
      <Fact name="Per minute">
        {formatRatio(budget.pacePerMinute)}
        {budget.pacePerMinute < budget.perMinute &&
          ` of ${budget.perMinute}, after CoinGecko has asked to slow down`}
      </Fact>
      <Fact name={`In ${budget.month}`}>
        <Month budget={budget} />
      </Fact>
      <Fact name="Board">
        A new answer every {formatAge(budget.boardIntervalMs)} while somebody looks
        {budget.perMonth !== null && ", so that what is left lasts to the end of the month"}. Nobody looks,
        nothing is asked.
      </Fact>
      {budget.coolingUntil !== null && (
        <Fact name="Pause">
          <Countdown
            toMs={fromInstant(budget.coolingUntil)}
            before="Nothing is asked for"
            whenDue="Over: the next call tries."
          />
        </Fact>
      )}
      {budget.waiting > 0 && <Fact name="Waiting">{formatCount(budget.waiting)} calls for their turn</Fact>}
    </Facts>
  );
}

function Month({ budget }: { readonly budget: Budget }) {
  const { creditsUsed, creditsLeft, perMonth, requestsSent, reserve } = budget;
  if (perMonth === null) {
    return <>{formatCount(requestsSent)} requests sent. This plan has no limit for the month.</>;
  }
  return (
    <>
      {formatCount(creditsUsed)} of {formatCount(perMonth)} credits used, {formatCount(creditsLeft)} left;{" "}
      {formatCount(requestsSent)} requests sent.
      <span className="block text-muted">
        The last {formatCount(reserve)} are kept for what people ask for: background work stops there.
      </span>
    </>
  );
}
