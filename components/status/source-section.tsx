"use client";
/** Where the numbers come from, why from there, and how to get CoinGecko's own. */
import { Countdown } from "@/components/market/countdown";
import { Section } from "@/components/ui/section";
import { fromInstant } from "@/lib/contract/instant";
import type { StatusJson } from "@/lib/contract/status";
import { Fact } from "./fact";

const CONFIGURED: Readonly<Record<StatusJson["choice"]["configured"], string>> = {
  auto: "auto: live where CoinGecko can be reached",
  live: "live: CoinGecko only",
  sandbox: "sandbox: the simulated market only",
  recording: "recording: a recorded market only",
};

export function SourceSection({ source, choice }: Pick<StatusJson, "source" | "choice">) {
  return (
    <Section title="Source">
      <dl>
        <Fact label="Numbers come from">{source.label}</Fact>
        <Fact label="UPSTREAM">{CONFIGURED[choice.configured]}</Fact>
        <Fact label="Why">{choice.reason}</Fact>
        {choice.nextProbeAt !== null && (
          <Fact label="CoinGecko is tried again">
            <Countdown toMs={fromInstant(choice.nextProbeAt)} before="in" whenDue="now" />
          </Fact>
        )}
      </dl>
      {source.kind !== "live" && <HowToGetLiveData configured={choice.configured} kind={source.kind} />}
    </Section>
  );
}

interface HowToProps {
  readonly configured: StatusJson["choice"]["configured"];
  readonly kind: Exclude<StatusJson["source"]["kind"], "live">;
}

function HowToGetLiveData({ configured, kind }: HowToProps) {
  return (
    <div className="mt-3 max-w-prose space-y-2 text-muted">
      <h3 className="font-medium text-ink">How to get live data</h3>
      <p>{firstStep(configured, kind)}</p>
      <p>
        CoinGecko can be used without a key, a few calls a minute. A free Demo key in{" "}
        <code>COINGECKO_API_KEY</code> gives 10,000 calls a month, which keeps a board open day and night.
      </p>
    </div>
  );
}

function firstStep(configured: HowToProps["configured"], kind: HowToProps["kind"]): string {
  if (kind === "stand-in")
    return "Remove COINGECKO_BASE_URL, which leads to another host, and restart Spikeline.";
  if (configured === "sandbox" || configured === "recording")
    return "Set UPSTREAM to auto or live, and restart Spikeline.";
  return "Nothing has to be done: as soon as CoinGecko answers this server, every open page goes over to its data by itself. If that does not happen, see whether the server’s network lets it reach api.coingecko.com.";
}
