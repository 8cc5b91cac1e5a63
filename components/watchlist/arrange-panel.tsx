"use client";
/** A list's tokens in the visitor's order: moved, taken off, or sent to another list. */
import { useRef, useState } from "react";
import { useHeldFocus } from "@/components/ui/use-held-focus";
import { editBook } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import type { Pin, Watchlist } from "@/lib/domain/watchlist";
import { withPinMoved } from "@/lib/domain/watchlists/edit-pins";
import { removePin } from "./remove-with-undo";
import { SendChoice } from "./send-choice";
import { type Sending, sendPin } from "./send-pin";
import { SortableList } from "./sortable-list";

interface ArrangePanelProps {
  readonly list: Watchlist;
  readonly others: readonly Watchlist[];
}

export function ArrangePanel({ list, others }: ArrangePanelProps) {
  const [complaint, setComplaint] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const heldAt = useHeldFocus(panel, list.pins, { target: "[data-remove]", otherwise: "main h1" });
  const remove = async (pin: Pin) => setComplaint(await removePin(list.slug, pin));
  const send = async (how: Sending, pin: Pin, to: Watchlist) =>
    setComplaint(await sendPin(how, pin, list, to));
  const move = async (id: string, toIndex: number) => {
    const pin = list.pins.find((candidate) => candidate.id === id);
    if (pin === undefined) return;
    const outcome = await editBook((book) => withPinMoved(book, list.slug, pin.id, toIndex));
    setComplaint(outcome.kind === "failed" ? keepProblemWords(outcome.problem) : null);
  };
  return (
    <section ref={panel} aria-label="Arrange" className="mt-4 max-w-xl">
      <SortableList
        label={`Order of ${list.name}`}
        onMove={move}
        items={list.pins.map((pin, index) => ({
          id: pin.id,
          name: nameOf(pin),
          content: (
            <div {...heldAt(index)}>
              <PinItem
                pin={pin}
                others={others}
                onSend={(how, to) => void send(how, pin, to)}
                onRemove={() => void remove(pin)}
              />
            </div>
          ),
        }))}
      />
      <p role="alert" className="pt-2 text-xs text-warn-ink empty:hidden">
        {complaint}
      </p>
    </section>
  );
}

function nameOf({ name, id }: Pin): string {
  return name ?? id;
}

interface PinItemProps {
  readonly pin: Pin;
  readonly others: readonly Watchlist[];
  readonly onSend: (how: Sending, to: Watchlist) => void;
  readonly onRemove: () => void;
}

function PinItem({ pin, others, onSend, onRemove }: PinItemProps) {
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-3 text-sm max-sm:py-1.5">
      <span className="min-w-0 flex-1 truncate max-sm:basis-full">
        {nameOf(pin)} <span className="text-xs text-muted">{pin.symbol}</span>
      </span>
      {others.length > 0 && <SendChoice name={nameOf(pin)} others={others} onSend={onSend} />}
      <button
        type="button"
        data-remove=""
        onClick={onRemove}
        aria-label={`Remove ${nameOf(pin)}`}
        className="px-2 py-2 text-xs text-muted underline underline-offset-2 hover:text-ink"
      >
        Remove
      </button>
    </div>
  );
}
