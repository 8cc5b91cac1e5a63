"use client";
/** What each token did since it was pinned and since the visitor last looked, with the visitor's own words on it. */
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Age } from "@/components/market/age";
import { methodHint } from "@/components/market/hint";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { ListLook, ListSlug, Pin } from "@/lib/domain/watchlist";
import { PinLine } from "./pin-line";
import { notableCount, type ToldPins } from "./pin-story";
import "./pin-line.css";

/** Enough to read; the others are drawn when they are asked for. */
const SHOWN_AT_FIRST = 50;

const HEADS = [
  { label: "Pinned", anchor: "since-pinned" },
  { label: "Price then", anchor: "price" },
  { label: "Price now", anchor: "price" },
  { label: "Change", anchor: "since-pinned" },
  { label: "Against BTC", anchor: "since-pinned" },
  { label: "Turnover", anchor: "turnover" },
  { label: "Since you looked", anchor: "since-look" },
] as const;

interface SincePinnedSectionProps {
  readonly slug: ListSlug;
  readonly pins: readonly Pin[];
  readonly told: ToldPins;
  /** From before this visit. */
  readonly look: ListLook | null;
  readonly isStale: boolean;
}

export function SincePinnedSection({ slug, pins, told, look, isStale }: SincePinnedSectionProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { market, rowOf, missingOf } = told;
  const shown = showsAll ? pins : pins.slice(0, SHOWN_AT_FIRST);
  const partsOf = (pin: Pin) => ({ pin, row: rowOf(pin.id), missing: missingOf(pin.id), look });
  const body = useRef<HTMLTableSectionElement>(null);
  const showAll = () => {
    flushSync(() => setShowsAll(true));
    // The button goes with the press: its focus goes on to the first row that has come.
    const first = body.current?.querySelectorAll("tr[data-id]")[SHOWN_AT_FIRST];
    first?.querySelector<HTMLElement>("a, button")?.focus();
  };
  const notable = notableCount(pins, told, look);
  return (
    <Section
      title="Since you pinned"
      aside={
        look === null || market === null ? undefined : (
          <>
            You last looked <Age atMs={look.atMs} /> ago:{" "}
            {notable === 0 ? "nothing much has changed" : `${notable} of ${pins.length} changed notably`}
          </>
        )
      }
    >
      <table role="table" data-stale={isStale} className="pin-lines">
        <caption className="sr-only">The tokens of this list since they were pinned</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Token
            </th>
            {HEADS.map(({ label, anchor }) => (
              <th key={label} role="columnheader" scope="col">
                <button type="button" {...methodHint(anchor)}>
                  {label}
                </button>
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span className="sr-only">Note</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {shown.map((pin) => (
            <PinLine
              key={pin.id}
              slug={slug}
              {...partsOf(pin)}
              sourceKey={market?.sourceKey ?? null}
              btcPriceUsd={market?.btcPriceUsd ?? null}
            />
          ))}
        </tbody>
      </table>
      {shown.length < pins.length && (
        <p className="pt-3">
          <Button onClick={showAll}>Show all {pins.length}</Button>
        </p>
      )}
    </Section>
  );
}
