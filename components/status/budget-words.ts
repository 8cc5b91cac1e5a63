/** The arithmetic of the month's calls, in sentences. */
import type { StatusJson } from "@/lib/contract/status";
import { formatCount } from "@/lib/format/count";
import { formatCountdown } from "@/lib/format/countdown";

type Budget = NonNullable<StatusJson["budget"]>;

/** What has been used, what is left, what is kept back, and how often the board can be refreshed with it. */
export function budgetSentences({
  perMonth,
  creditsUsed,
  creditsLeft,
  reserve,
  boardIntervalMs,
}: Budget): readonly string[] {
  const interval = `While somebody looks, the board is refreshed every ${formatCountdown(boardIntervalMs)} minutes`;
  if (perMonth === null || creditsLeft === null) {
    return [
      `${formatCount(creditsUsed)} calls this month; this plan has no monthly limit.`,
      `${interval}. Nobody looks, nothing is asked.`,
    ];
  }
  return [
    `${formatCount(perMonth)} calls a month − ${formatCount(creditsUsed)} used = ${formatCount(creditsLeft)} left.`,
    `The last ${formatCount(reserve)} are kept for what people open; background work may not touch them.`,
    `${interval}: the calls that are left then last until the month turns (UTC). Nobody looks, nothing is asked.`,
  ];
}
