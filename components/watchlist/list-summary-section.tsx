/** What the list did over the period: as a whole, against Bitcoin and the AI tokens, and which of its tokens moved most. */
import Link from "next/link";
import type { ReactNode } from "react";
import { Change } from "@/components/market/change";
import { methodHint } from "@/components/market/hint";
import { Unknown } from "@/components/market/unknown";
import { Section } from "@/components/ui/section";
import { pagePath } from "@/lib/contract/paths";
import type { DecodedWatched } from "@/lib/contract/watched";
import type { ShareOfKnown } from "@/lib/domain/breadth";
import type { ChangePeriod } from "@/lib/domain/watched";
import { type ListMove, listSummary } from "@/lib/signals/list-summary";
import { periodChange } from "./period-change";
import { summaryWords } from "./summary-words";

interface ListSummarySectionProps {
  readonly watched: DecodedWatched;
  /** Of the list, those without numbers too. */
  readonly tokenCount: number;
  readonly period: ChangePeriod;
  readonly isStale: boolean;
  /** Chooses the period. */
  readonly aside: ReactNode;
}

export function ListSummarySection(props: ListSummarySectionProps) {
  const { watched, tokenCount, period, isStale, aside } = props;
  const { rows, bitcoin, aiMedian } = watched;
  const moves = rows.map((row) => ({ id: row.id, change: periodChange(row, period) }));
  const summary = listSummary(moves, bitcoin.changes[period], aiMedian[period]);
  const words = summaryWords(summary, period);
  const nameOf = ({ id }: ListMove) => rows.find((row) => row.id === id)?.symbol ?? id;
  return (
    <Section title={`The list over ${period}`} aside={aside}>
      {words !== null && <p className="pt-3">{words}</p>}
      <dl
        data-stale={isStale}
        className="grid grid-cols-2 gap-x-8 gap-y-4 pt-3 data-[stale=true]:[&_dd]:text-faint sm:grid-cols-3 lg:grid-cols-5"
      >
        <Measure label="Each counting the same" note={`${summary.known} of ${tokenCount} known`}>
          <Change ratio={summary.change} anchor="list-move" />
        </Measure>
        <Measure label="Against Bitcoin" note={<Beside change={bitcoin.changes[period]} />}>
          <Change ratio={summary.againstBitcoin} anchor="list-move" />
        </Measure>
        <Measure label="Against the AI median" note={<Beside change={aiMedian[period]} />}>
          <Change ratio={summary.againstAi} anchor="list-move" />
        </Measure>
        <Measure label="Up" note={null}>
          <Counted of={summary.up} />
        </Measure>
        <Measure label="Beating Bitcoin" note={null}>
          <Counted of={summary.beatingBitcoin} />
        </Measure>
      </dl>
      {summary.gainers.length + summary.losers.length > 0 && (
        <p className="flex flex-wrap gap-x-4 gap-y-1 pt-3 text-xs text-muted">
          Moved most:
          {[...summary.gainers, ...summary.losers].map((move) => (
            <span key={move.id} className="whitespace-nowrap">
              <Link href={pagePath.token(move.id)} prefetch={false} className="text-ink hover:underline">
                {nameOf(move)}
              </Link>{" "}
              <Change ratio={move.change} />
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}

interface MeasureProps {
  readonly label: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

function Measure({ label, note, children }: MeasureProps) {
  return (
    <div>
      <dt className="text-xs text-muted">
        <button
          type="button"
          {...methodHint("list-move")}
          className="underline decoration-line-strong decoration-dotted underline-offset-4"
        >
          {label}
        </button>
      </dt>
      <dd className="pt-0.5 text-lg">{children}</dd>
      {note !== null && <dd className="text-xs text-muted">{note}</dd>}
    </div>
  );
}

function Beside({ change }: { readonly change: number | null }) {
  return (
    <>
      its own: <Change ratio={change} />
    </>
  );
}

function Counted({ of: { share, known } }: { readonly of: ShareOfKnown }) {
  if (share === null) return <Unknown anchor="list-move" />;
  return (
    <>
      {Math.round(share * known)} <span className="text-sm text-muted">of {known}</span>
    </>
  );
}
