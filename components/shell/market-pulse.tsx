"use client";
/** Bitcoin, whose numbers these are, how old they are and when newer ones come: at the top of every page. */
import { useQuery } from "@tanstack/react-query";
import { Age } from "@/components/market/age";
import { Change } from "@/components/market/change";
import { Countdown } from "@/components/market/countdown";
import { Unknown } from "@/components/market/unknown";
import { Badge } from "@/components/ui/badge";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import { nextTryAtMs } from "@/lib/client/polled";
import { pulseQuery } from "@/lib/client/pulse-query";
import { fromInstant, fromInstantOrNull } from "@/lib/contract/instant";
import type { PulseJson } from "@/lib/contract/pulse";
import type { SourceKind } from "@/lib/domain/source";
import { formatPriceUsd } from "@/lib/format/price";

const SOURCE_NAME: Readonly<Record<SourceKind, string>> = {
  live: "Live",
  "stand-in": "Stand-in",
  sandbox: "Simulated",
  recording: "Recorded",
};

export function MarketPulse() {
  const result = useQuery(pulseQuery);
  const { data } = result;
  const failedUntilMs = nextTryAtMs(result);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
      {data !== undefined && <Bitcoin market={data.market} />}
      {data !== undefined && (
        <Badge tone={data.source.kind === "live" ? "plain" : "warn"}>{SOURCE_NAME[data.source.kind]}</Badge>
      )}
      {/* A line of its own where there is little room: an age that grows longer must not push the page down. */}
      <span className="flex gap-x-2 max-sm:w-full">
        {data?.market != null && <DataAge market={data.market} />}
        {data?.market === null && <NothingYet fault={data.fault} />}
        {failedUntilMs !== null && (
          <span className="text-warn-ink">
            {result.error?.problem.title} ·{" "}
            <Countdown toMs={failedUntilMs} before="next try in" whenDue="trying now" />
          </span>
        )}
        {data === undefined && failedUntilMs === null && <span>Asking for the source …</span>}
      </span>
    </div>
  );
}

function Bitcoin({ market }: Pick<PulseJson, "market">) {
  if (market === null) return null;
  const { priceUsd, change24h } = market.benchmark;
  return (
    <span
      data-stale={market.meta.stale !== null}
      className="flex gap-x-2 data-[stale=true]:text-faint data-[stale=true]:[&_*]:text-faint"
    >
      <span>BTC</span>
      <span className="text-ink">
        {priceUsd === null ? <Unknown anchor="price" /> : formatPriceUsd(priceUsd)}
      </span>
      <Change ratio={change24h} />
      <span>24h</span>
    </span>
  );
}

function DataAge({ market: { meta } }: { readonly market: NonNullable<PulseJson["market"]> }) {
  const age = <Age atMs={fromInstant(meta.fetchedAt)} />;
  if (meta.stale !== null) {
    return (
      <span className="font-medium text-warn-ink">
        {age} old, {FAULT_WORDS[meta.stale.kind].reason}
      </span>
    );
  }
  return (
    <>
      <span>{age} old</span>
      <Countdown toMs={fromInstant(meta.nextRefreshAt)} before="next in" whenDue="refreshing" />
    </>
  );
}

function NothingYet({ fault }: Pick<PulseJson, "fault">) {
  const retryAtMs = fromInstantOrNull(fault?.retryAt ?? null);
  return (
    <span className="text-warn-ink">
      No data yet{fault !== null && `: ${FAULT_WORDS[fault.kind].reason}`}
      {retryAtMs !== null && (
        <>
          {" · "}
          <Countdown toMs={retryAtMs} before="next try in" whenDue="trying now" />
        </>
      )}
    </span>
  );
}
