/** Is it holding? Turnover now, against its line, its own past and its peers, with how much data each rests on. */
import type { ReactNode } from "react";
import { methodHint } from "@/components/market/hint";
import { PartFault } from "@/components/market/part-fault";
import { TurnoverBar } from "@/components/market/turnover-bar";
import { Unknown } from "@/components/market/unknown";
import { Section } from "@/components/ui/section";
import type { MethodAnchor } from "@/lib/catalog/method";
import type { BoardRow } from "@/lib/domain/board";
import type { Part } from "@/lib/domain/freshness";
import type { TokenPast } from "@/lib/domain/token";
import { formatPercentile } from "@/lib/format/percentile";
import { formatRatio } from "@/lib/format/ratio";
import { formatShare } from "@/lib/format/share";
import { MIN_DAYS_BEFORE } from "@/lib/signals/turnover-own-pct";
import { VOLUME_SURPRISE_FLAG } from "@/lib/signals/volume-surprise";
import { DayMarks } from "./day-marks";
import { known } from "./figure";
import { notTold, withoutPast } from "./missing-reasons";
import { isAboveLine, lineWords, spikeMeaning } from "./spike-words";

interface HoldingSectionProps {
  readonly row: BoardRow;
  readonly past: Part<TokenPast>;
  /** True where the page shows a moment of the past. */
  readonly isAsOf: boolean;
  readonly isStale: boolean;
}

export function HoldingSection({ row, past, isAsOf, isStale }: HoldingSectionProps) {
  const known90 = past !== null && "value" in past ? past.value : null;
  const missing = withoutPast(past);
  return (
    <Section title="Is it holding?" aside={aside(past)}>
      <dl
        data-stale={isStale}
        className="grid grid-cols-2 gap-x-8 gap-y-4 pt-3 data-[stale=true]:[&_dd]:text-faint sm:grid-cols-3 lg:grid-cols-6"
      >
        <Measure
          label={isAsOf ? "Turnover then" : "Turnover now"}
          anchor="turnover"
          missing={null}
          note="of the cap in 24 h"
        >
          <TurnoverBar turnover={row.turnover} />
        </Measure>
        <Stage past={known90} missing={missing} />
        <Measure
          label="Days in a row ≥ 1"
          anchor="turnover-streak"
          missing={missing}
          note={known90 === null ? null : ownStreakNote(known90)}
        >
          {known90?.streakDays.one == null ? null : (
            <>
              {known90.streakDays.one}
              <DayMarks days={known90.streakDays.one} />
            </>
          )}
        </Measure>
        <Measure
          label="Against its own past"
          anchor="turnover-own"
          missing={missing}
          note={known90 === null ? null : ownPastNote(known90)}
        >
          {known(known90?.turnoverOwnPct ?? null, formatPercentile)}
        </Measure>
        <Measure
          label="Among peers"
          anchor="turnover-peers"
          note={isAsOf ? "known of the present only" : "AI tokens of like size, now"}
          missing={notTold("turnover-peers", isAsOf)}
        >
          {known(row.turnoverPeerPct, formatPercentile)}
        </Measure>
        <Measure
          label="Volume surprise"
          anchor="volume-surprise"
          missing={missing}
          note={surpriseNote(known90)}
        >
          {known(known90?.volumeSurprise ?? null, formatRatio)}
        </Measure>
      </dl>
      <p className="pt-3 text-xs text-muted">
        {known90?.turnoverShare14 == null
          ? ""
          : `${formatShare(known90.turnoverShare14)} of the last 14 days had a turnover of 1 or more. `}
        A turnover of 1 or more is rare (3.4 % of coin-days of small AI tokens). It is an observation, not
        advice: it can be demand, wash trading on thin venues, a rotation or a fresh listing.
      </p>
    </Section>
  );
}

function aside(past: Part<TokenPast>): ReactNode {
  if (past === null) return "Its history is on the way.";
  return "value" in past ? undefined : <PartFault fault={past} what="Its history" />;
}

interface StageProps extends Pick<MeasureProps, "missing"> {
  readonly past: TokenPast | null;
}

function Stage({ past, missing }: StageProps) {
  const spike = past?.spike ?? null;
  return (
    <Measure
      label="Stage"
      anchor="spike-stage"
      missing={missing}
      note={spike === null ? null : `${spikeMeaning(spike)}; ${lineWords(spike)}`}
    >
      {spike === null ? null : (
        <span className={isAboveLine(spike) ? "font-semibold" : ""}>{spike.stage}</span>
      )}
    </Measure>
  );
}

/** Why yesterday is not held against the token's own days. */
function lackOfDays({ streakDays, turnoverDays }: TokenPast): string {
  if (turnoverDays === 0) return "no day’s turnover is known";
  if (streakDays.one === null) return "yesterday’s volume or cap is unknown";
  return `needs ${MIN_DAYS_BEFORE} days before yesterday, has ${turnoverDays - 1}`;
}

function ownPastNote(past: TokenPast): string {
  if (past.turnoverOwnPct === null) return lackOfDays(past);
  return `of ${past.turnoverDays - 1} days, yesterday’s turnover`;
}

function ownStreakNote(past: TokenPast): string {
  const { own, one } = past.streakDays;
  if (own !== null) return `${own} above its own line`;
  return one === null ? lackOfDays(past) : `its own line ${lackOfDays(past)}`;
}

function surpriseNote(past: TokenPast | null): string | null {
  if (past?.volumeSurprise == null) return null;
  return past.volumeSurprise >= VOLUME_SURPRISE_FLAG
    ? "beyond 3.5, as 6 % of ordinary days are"
    : "yesterday against three weeks; marked from 3.5";
}

interface MeasureProps {
  readonly label: string;
  readonly anchor: MethodAnchor;
  readonly note: string | null;
  /** Why it is unknown where it is; null where the method's own reason is the one. */
  readonly missing: string | null;
  /** Null when it is unknown. */
  readonly children: ReactNode;
}

function Measure({ label, anchor, note, missing, children }: MeasureProps) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-muted">
        <button
          type="button"
          {...methodHint(anchor)}
          className="underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-ink"
        >
          {label}
        </button>
      </dt>
      <dd className="mt-1 text-lg leading-6 text-ink">
        {children ?? <Unknown anchor={anchor} reason={missing} />}
      </dd>
      {note !== null && <dd className="mt-0.5 text-xs text-muted">{note}</dd>}
    </div>
  );
}
