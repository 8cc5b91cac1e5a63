"use client";
/** Which source is on, why, and since when this server runs. */
import { Age } from "@/components/market/age";
import { Countdown } from "@/components/market/countdown";
import { fromInstant } from "@/lib/contract/instant";
import type { StatusJson } from "@/lib/contract/status";
import { Fact, Facts } from "./facts";

export function SourceFacts({ status }: { readonly status: StatusJson }) {
  const { source, choice, startedAt } = status;
  return (
    <Facts>
      <Fact name="Source">{source.label}</Fact>
      <Fact name="Why">
        {choice.reason}
        {choice.nextProbeAt !== null && (
          <span className="block text-muted">
            <Countdown
              toMs={fromInstant(choice.nextProbeAt)}
              before="CoinGecko is tried again in"
              whenDue="Trying CoinGecko now."
            />
          </span>
        )}
      </Fact>
      {source.kind === "sandbox" && (
        <Fact name="Live data">
          Let this server reach api.coingecko.com: with <code>UPSTREAM=auto</code> the board then goes live by
          itself. A free Demo key in <code>COINGECKO_API_KEY</code> gives it more calls.
        </Fact>
      )}
      <Fact name="Server runs for">
        <Age atMs={fromInstant(startedAt)} />
      </Fact>
    </Facts>
  );
}
