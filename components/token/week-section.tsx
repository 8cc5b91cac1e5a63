"use client";
/** The week's prices as a line and as a table, or why there are none. It has an age of its own. */
import { layOutLine } from "@/components/charts/line-layout";
import { PriceLine } from "@/components/charts/price-line";
import { Countdown } from "@/components/market/countdown";
import { FreshnessLine } from "@/components/market/freshness-line";
import { Section } from "@/components/ui/section";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { DecodedToken } from "@/lib/client/decode-token";
import { useTimeZone } from "@/lib/client/time-zone";
import type { Fault } from "@/lib/domain/fault";
import type { Series } from "@/lib/domain/series";
import { WeekTable } from "./week-table";

export function WeekSection({ week, name }: { readonly week: DecodedToken["week"]; readonly name: string }) {
  if (!("value" in week)) {
    return (
      <Section title="Price, 7 days">
        <WeekFault fault={week} />
      </Section>
    );
  }
  return (
    <Section title="Price, 7 days" aside={<FreshnessLine freshness={week.freshness} />}>
      <Week series={week.value} name={name} />
    </Section>
  );
}

function Week({ series, name }: { readonly series: Series; readonly name: string }) {
  const timeZone = useTimeZone();
  const layout = layOutLine(series, timeZone);
  if (layout === null) {
    return (
      <p className="py-6 text-muted">
        Fewer than two prices of the last 7 days are known: there is no line to draw yet.
      </p>
    );
  }
  return (
    <div className="pt-3">
      <PriceLine layout={layout} timeZone={timeZone} name={`Price of ${name} over 7 days`} />
      <WeekTable series={series} name={name} />
    </div>
  );
}

function WeekFault({ fault }: { readonly fault: Fault }) {
  const { headline, explanation, next } = FAULT_WORDS[fault.kind];
  return (
    <div className="space-y-1 py-6 text-muted">
      <p className="font-medium text-ink">{headline}</p>
      <p>{explanation} The numbers below are another answer, with an age of its own.</p>
      <p>{next}</p>
      {fault.retryAtMs !== null && (
        <p className="text-ink">
          <Countdown toMs={fault.retryAtMs} before="Next try in" whenDue="Trying now." />
        </p>
      )}
    </div>
  );
}
