"use client";
/** A list's tokens in the visitor's order: moved, taken off, or handed to another list. */
import { useEffect, useRef, useState } from "react";
import { editBook } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import type { ListSlug, Pin, Watchlist } from "@/lib/domain/watchlist";
import { withoutPin, withPin, withPinMoved } from "@/lib/domain/watchlists/edit-pins";
import { removePin } from "./remove-with-undo";
import { SortableList } from "./sortable-list";

interface ArrangePanelProps {
  readonly list: Watchlist;
  readonly others: readonly Watchlist[];
}

export function ArrangePanel({ list, others }: ArrangePanelProps) {
  const [complaint, setComplaint] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  /** The row of the button that goes with its token: the focus goes to the one that moves up. */
  const left = useRef<number | null>(null);
  useEffect(() => {
    if (left.current === null) return;
    const buttons = panel.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
    buttons[Math.min(left.current, buttons.length - 1)]?.focus();
    left.current = null;
  }, [list.pins]);
  const remove = async (pin: Pin) => {
    left.current = list.pins.indexOf(pin);
    const problem = await removePin(list.slug, pin);
    if (problem !== null) left.current = null;
    setComplaint(problem);
  };
  const handOver = async (pin: Pin, slug: ListSlug) => {
    const outcome = await editBook((book) => {
      const without = withoutPin(book, list.slug, pin.id);
      return without && (withPin(without, slug, pin) ?? null);
    });
    const other = others.find((candidate) => candidate.slug === slug)?.name ?? "That list";
    if (outcome.kind === "failed") setComplaint(keepProblemWords(outcome.problem));
    else
      setComplaint(outcome.kind === "refused" ? `${other} holds ${nameOf(pin)} already, or is full.` : null);
  };
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
        onMove={(id, toIndex) => void move(id, toIndex)}
        items={list.pins.map((pin) => ({
          id: pin.id,
          name: nameOf(pin),
          content: (
            <PinItem
              pin={pin}
              others={others}
              onHandOver={(slug) => void handOver(pin, slug)}
              onRemove={() => void remove(pin)}
            />
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
  readonly onHandOver: (slug: ListSlug) => void;
  readonly onRemove: () => void;
}

function PinItem({ pin, others, onHandOver, onRemove }: PinItemProps) {
  return (
    <div className="flex min-h-10 items-center gap-3 text-sm">
      <span className="min-w-0 flex-1 truncate">
        {nameOf(pin)} <span className="text-xs text-muted">{pin.symbol}</span>
      </span>
      {others.length > 0 && (
        <select
          value=""
          aria-label={`Move ${nameOf(pin)} to another list`}
          onChange={({ target }) => {
            const other = others.find(({ slug }) => slug === target.value);
            if (other !== undefined) onHandOver(other.slug);
          }}
          className="h-8 w-32 shrink-0 border border-line-strong bg-canvas px-1 text-xs text-muted max-sm:h-10 max-sm:w-24"
        >
          <option value="">Move to …</option>
          {others.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
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
