"use client";
/** The keys and what they do, in front of the page until it is closed. */
import { type ReactNode, useCallback } from "react";
import { Button } from "@/components/ui/button";
import { useCloseOnBackdrop } from "@/components/ui/close-on-backdrop";
import { SingleKeysSwitch } from "./single-keys-switch";

interface Shortcut {
  /** Any of these. */
  readonly keys: readonly string[];
  readonly action: string;
}

const EVERYWHERE: readonly Shortcut[] = [
  { keys: ["/", "⌘ K", "Ctrl K"], action: "Search every coin" },
  { keys: ["?"], action: "This help" },
  { keys: ["⌘ Z", "Ctrl Z"], action: "Take the last removal from a list back" },
  { keys: ["Esc"], action: "Close what is open" },
];

const IN_A_TABLE: readonly Shortcut[] = [
  { keys: ["j"], action: "Next row" },
  { keys: ["k"], action: "Row before" },
  { keys: ["Enter"], action: "Open the token" },
  { keys: ["p"], action: "Pin the token, or take its pin away" },
  { keys: ["c"], action: "Set the token aside to compare" },
];

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const show = useCallback((dialog: HTMLDialogElement | null) => dialog?.showModal(), []);
  const closeOnBackdrop = useCloseOnBackdrop();
  return (
    <dialog
      ref={show}
      aria-labelledby="keyboard-help"
      onClose={onClose}
      {...closeOnBackdrop}
      className="m-auto w-96 max-w-[calc(100vw-32px)] border border-line-strong bg-canvas p-0 text-sm text-ink shadow-lg backdrop:bg-black/40"
    >
      <form method="dialog" className="p-5">
        <div className="flex items-center justify-between">
          <h2 id="keyboard-help" className="text-base font-semibold">
            Keyboard
          </h2>
          <Button type="submit">Close</Button>
        </div>
        <Group title="Everywhere" shortcuts={EVERYWHERE} />
        <Group title="In a table of tokens" shortcuts={IN_A_TABLE} />
        <div className="mt-4 border-t border-line pt-2">
          <SingleKeysSwitch />
          <p className="text-xs text-muted">
            Switched off, letters, / and ? do nothing by themselves; ⌘&nbsp;K, Ctrl&nbsp;K, Enter and Esc
            still work.
          </p>
        </div>
      </form>
    </dialog>
  );
}

function Group({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  return (
    <section className="mt-4">
      <h3 className="text-xs text-muted">{title}</h3>
      <dl>
        {shortcuts.map(({ keys, action }) => (
          <div key={action} className="flex min-h-8 items-center justify-between gap-4 border-b border-line">
            <dt className="order-last flex gap-1.5">
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="min-w-5 border border-line-strong bg-raised px-1 text-center font-sans text-xs leading-5">
      {children}
    </kbd>
  );
}
