"use client";
/** One pin: then and now, and the visitor's words below it. A card on phones. */
import Link from "next/link";
import { useRef, useState } from "react";
import { Age } from "@/components/market/age";
import { Moment } from "@/components/market/moment";
import { pagePath } from "@/lib/contract/paths";
import { HOUR_MS } from "@/lib/domain/time";
import type { ListSlug } from "@/lib/domain/watchlist";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { NoteForm } from "./note-form";
import type { PinStory } from "./pin-story";
import { SinceLookMark, SincePinnedAgainstBitcoin, SincePinnedChange } from "./since-words";

/** Numbers that came later than this are not quite those of the pin. */
const LATE_MS = HOUR_MS;

interface PinLineProps {
  readonly slug: ListSlug;
  readonly story: PinStory;
}

export function PinLine({ slug, story }: PinLineProps) {
  const { pin, name, symbol, row, pinned, look } = story;
  const [isWriting, setIsWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hasWords = pin.note !== "" || pin.wrongIf !== "";
  const onDone = () => {
    setIsWriting(false);
    button.current?.focus();
  };
  return (
    <>
      <tr role="row" data-id={pin.id} data-notable={look?.isNotable === true}>
        <th role="rowheader" scope="row">
          <Link href={pagePath.token(pin.id)} prefetch={false}>
            {name}
          </Link>{" "}
          <span className="text-xs text-muted">{symbol}</span>
        </th>
        <td role="cell" data-label="Pinned">
          <PinnedWhen story={story} />
        </td>
        <td role="cell" data-label="Price then">
          {formatPriceUsd(pin.mark?.priceUsd ?? null)}
        </td>
        <td role="cell" data-label="Price now">
          {formatPriceUsd(row?.priceUsd ?? null)}
        </td>
        <td role="cell" data-label="Change">
          <SincePinnedChange since={pinned} />
        </td>
        <td role="cell" data-label="Against BTC">
          <SincePinnedAgainstBitcoin since={pinned} />
        </td>
        <td role="cell" data-label="Turnover">
          {formatRatio(pin.mark?.turnover ?? null)} → {formatRatio(row?.turnover ?? null)}
        </td>
        <td role="cell" data-label="Since you looked">
          <SinceLookMark since={look} />
        </td>
        <td role="cell" data-label="">
          <button
            ref={button}
            type="button"
            aria-expanded={isWriting}
            aria-label={`${hasWords ? "Edit note" : "Note"} on ${name}`}
            onClick={() => setIsWriting(!isWriting)}
            className="note-button"
          >
            {hasWords ? "Edit note" : "Note"}
          </button>
        </td>
      </tr>
      {(isWriting || hasWords) && (
        <tr role="row" className="words">
          <td role="cell" colSpan={9}>
            {isWriting ? (
              <NoteForm slug={slug} pin={pin} name={name} onDone={onDone} />
            ) : (
              <>
                {pin.note !== "" && <p className="whitespace-pre-line">{pin.note}</p>}
                {pin.wrongIf !== "" && (
                  <p className="whitespace-pre-line">
                    <span className="text-muted">Wrong if</span> {pin.wrongIf}
                  </p>
                )}
              </>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

/** The numbers of a pin can be younger than the pin: then both times are told. */
function PinnedWhen({ story: { pin } }: Pick<PinLineProps, "story">) {
  const markedAtMs = pin.mark?.atMs ?? pin.pinnedAtMs;
  return (
    <>
      <span className="whitespace-nowrap">
        <Age atMs={pin.pinnedAtMs} /> ago
      </span>
      {markedAtMs - pin.pinnedAtMs > LATE_MS && (
        <span className="block text-2xs text-muted">
          numbers of <Moment atMs={markedAtMs} />
        </span>
      )}
    </>
  );
}
