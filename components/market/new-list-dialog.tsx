"use client";
/** Asks for the name of a list, in front of the page, and puts a token into it. */
import { type SubmitEvent, useCallback, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { useCloseOnBackdrop } from "@/components/ui/close-on-backdrop";
import { type NamedToken, pinToNewList } from "@/lib/client/watchlists/pin-turns";
import { MAX_LIST_NAME_LENGTH } from "@/lib/domain/watchlist";
import { listName } from "@/lib/domain/watchlists/edit-lists";
import { pinWords } from "./pin-words";

interface NewListDialogProps {
  readonly token: NamedToken;
  /** Has the focus again afterwards. */
  readonly button: HTMLElement;
  readonly announce: (text: string) => void;
  readonly onClose: () => void;
}

export function NewListDialog({ token, button, announce, onClose }: NewListDialogProps) {
  const show = useCallback((dialog: HTMLDialogElement | null) => dialog?.showModal(), []);
  const closeOnBackdrop = useCloseOnBackdrop();
  const [name, setName] = useState("");
  const [complaint, setComplaint] = useState<string | null>(null);
  const id = useId();
  const make = async (text: string, dialog: HTMLDialogElement | null) => {
    const turn = await pinToNewList(token, text);
    const words = pinWords(token.name, turn);
    if (turn.kind !== "pinned") {
      setComplaint(words);
      return;
    }
    announce(words ?? "");
    dialog?.close();
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = listName(name);
    if (text === null) setComplaint("A list needs a name.");
    else void make(text, event.currentTarget.closest("dialog"));
  };
  return (
    <dialog
      ref={show}
      aria-labelledby={`${id}-title`}
      onClose={() => {
        onClose();
        button.focus({ preventScroll: true });
      }}
      {...closeOnBackdrop}
      className="m-auto w-96 max-w-[calc(100vw-32px)] border border-line-strong bg-canvas p-0 text-sm text-ink shadow-lg backdrop:bg-black/40"
    >
      <form onSubmit={onSubmit} className="p-5">
        <h2 id={`${id}-title`} className="text-base font-semibold">
          New list with {token.name}
        </h2>
        <label htmlFor={`${id}-name`} className="mt-3 block text-xs text-muted">
          Name
        </label>
        <input
          id={`${id}-name`}
          autoFocus
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
            setComplaint(null);
          }}
          maxLength={MAX_LIST_NAME_LENGTH}
          autoComplete="off"
          aria-invalid={complaint !== null}
          aria-describedby={`${id}-complaint`}
          className="mt-1 h-8 w-full border border-line-strong bg-canvas px-2 pointer-coarse:h-10"
        />
        <p id={`${id}-complaint`} role="alert" className="mt-1 text-xs text-loss empty:hidden">
          {complaint}
        </p>
        <div className="mt-4 flex gap-2">
          <Button type="submit">Make it</Button>
          <Button onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}>Cancel</Button>
        </div>
      </form>
    </dialog>
  );
}
