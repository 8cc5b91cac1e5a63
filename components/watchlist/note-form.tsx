"use client";
/** A pin's note, and what would prove the reason for it wrong. What is typed stays until it has been kept. */
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { editBook } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { type ListSlug, MAX_NOTE_LENGTH, type Pin } from "@/lib/domain/watchlist";
import { listOf } from "@/lib/domain/watchlists/edit-lists";
import { withNote } from "@/lib/domain/watchlists/edit-pins";

interface NoteFormProps {
  readonly slug: ListSlug;
  readonly pin: Pin;
  readonly name: string;
  readonly onDone: () => void;
}

const FIELD =
  "mt-0.5 block w-full border border-line-strong bg-canvas px-2 py-1 text-sm text-ink max-sm:text-[16px]";

export function NoteForm({ slug, pin: opened, name, onDone }: NoteFormProps) {
  // As it was when the form was opened.
  const [pin] = useState(opened);
  const [note, setNote] = useState(pin.note);
  const [wrongIf, setWrongIf] = useState(pin.wrongIf);
  const [complaint, setComplaint] = useState("");
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const outcome = await editBook((book) => {
      const now = listOf(book, slug)?.pins.find(({ id }) => id === pin.id);
      if (now === undefined) return null;
      // What was not changed here may have been changed elsewhere meanwhile.
      return withNote(book, slug, pin.id, {
        note: note === pin.note ? now.note : note.trim(),
        wrongIf: wrongIf === pin.wrongIf ? now.wrongIf : wrongIf.trim(),
      });
    });
    if (outcome.kind === "kept") onDone();
    else if (outcome.kind === "failed") setComplaint(keepProblemWords(outcome.problem));
    else setComplaint(`${name} is not on this list any more.`);
  };
  return (
    <form
      aria-label={`Note on ${name}`}
      onSubmit={(event) => void save(event)}
      // While a word is being composed, Escape is for the keyboard's own suggestions.
      onKeyDown={({ key, nativeEvent }) => key === "Escape" && !nativeEvent.isComposing && onDone()}
      className="max-w-prose space-y-2 py-2 text-left"
    >
      <label className="block text-xs text-muted">
        Note
        <textarea
          autoFocus
          value={note}
          rows={2}
          maxLength={MAX_NOTE_LENGTH}
          onChange={({ target }) => setNote(target.value)}
          className={FIELD}
        />
      </label>
      <label className="block text-xs text-muted">
        Wrong if
        <textarea
          value={wrongIf}
          rows={1}
          maxLength={MAX_NOTE_LENGTH}
          placeholder="What would prove the reason for it wrong?"
          onChange={({ target }) => setWrongIf(target.value)}
          className={FIELD}
        />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit">Keep note</Button>
        <Button onClick={onDone}>Cancel</Button>
        <span role="alert" className="text-xs text-warn-ink empty:hidden">
          {complaint}
        </span>
      </div>
    </form>
  );
}
