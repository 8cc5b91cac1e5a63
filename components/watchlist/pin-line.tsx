"use client";
/** One pin: then and now, and the visitor's words below it. A card on phones. */
import Link from "next/link";
import { memo, useRef, useState } from "react";
import { Age } from "@/components/market/age";
import { Moment } from "@/components/market/moment";
import { Unknown } from "@/components/market/unknown";
import { pagePath } from "@/lib/contract/paths";
import type { BoardRow } from "@/lib/domain/board";
import { HOUR_MS } from "@/lib/domain/time";
import type { MissingReason } from "@/lib/domain/watched";
import type { ListLook, ListSlug, Pin } from "@/lib/domain/watchlist";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { MISSING_WORDS } from "./missing-words";
import { NoteForm } from "./note-form";
import { type PinStory, pinStory } from "./pin-story";
import { NO_NUMBERS, SinceLookMark, SincePinnedAgainstBitcoin, SincePinnedChange } from "./since-words";

/** Numbers that came later than this are not quite those of the pin. */
const LATE_MS = HOUR_MS;

interface PinLineProps {
  readonly slug: ListSlug;
  readonly pin: Pin;
  /** Null where it has no numbers now. */
  readonly row: BoardRow | null;
  readonly missing: MissingReason | null;
  /** Whose the numbers of now are; null where none have come. */
  readonly sourceKey: string | null;
  readonly btcPriceUsd: number | null;
  /** From before this visit. */
  readonly look: ListLook | null;
}

/** Drawn again only when something of its own has changed: a list can have 500 of them. */
export const PinLine = memo(function PinLine({ slug, sourceKey, btcPriceUsd, ...parts }: PinLineProps) {
  const story = pinStory({ ...parts, market: sourceKey === null ? null : { sourceKey, btcPriceUsd } });
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
          <PinnedWhen pin={pin} />
        </td>
        <td role="cell" data-label="Price then">
          <Price priceUsd={pin.mark?.priceUsd ?? null} reason={reasonThen(story)} />
        </td>
        <td role="cell" data-label="Price now">
          <Price priceUsd={row?.priceUsd ?? null} reason={reasonNow(story)} />
        </td>
        <td role="cell" data-label="Change">
          <SincePinnedChange since={pinned} />
        </td>
        <td role="cell" data-label="Against BTC">
          <SincePinnedAgainstBitcoin since={pinned} />
        </td>
        <td role="cell" data-label="Turnover">
          <Turnover turnover={pin.mark?.turnover ?? null} reason={reasonThen(story)} /> →{" "}
          <Turnover turnover={row?.turnover ?? null} reason={reasonNow(story)} />
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
});

/** Null where the number's own method says why it is unknown. */
function reasonThen({ pin }: PinStory): string | null {
  return pin.mark === null ? "No numbers have been had since it was pinned." : null;
}

function reasonNow({ row, missing }: PinStory): string | null {
  if (row !== null) return null;
  return missing === null ? NO_NUMBERS : `None now: ${MISSING_WORDS[missing]}.`;
}

interface PriceProps {
  readonly priceUsd: number | null;
  readonly reason: string | null;
}

function Price({ priceUsd, reason }: PriceProps) {
  return priceUsd === null ? <Unknown anchor="price" reason={reason} /> : formatPriceUsd(priceUsd);
}

interface TurnoverProps {
  readonly turnover: number | null;
  readonly reason: string | null;
}

function Turnover({ turnover, reason }: TurnoverProps) {
  return turnover === null ? <Unknown anchor="turnover" reason={reason} /> : formatRatio(turnover);
}

/** The numbers of a pin can be younger than the pin: then both times are told. */
function PinnedWhen({ pin }: Pick<PinLineProps, "pin">) {
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
