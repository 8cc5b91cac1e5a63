"use client";
/** The frame of the dialogs about lists: in front of the page until closed, at the bottom of a phone. */
import { type ReactNode, useCallback, useId } from "react";
import { Button } from "@/components/ui/button";
import { useCloseOnBackdrop } from "@/components/ui/close-on-backdrop";

interface ListDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ListDialog({ title, onClose, children }: ListDialogProps) {
  const show = useCallback((dialog: HTMLDialogElement | null) => dialog?.showModal(), []);
  const closeOnBackdrop = useCloseOnBackdrop();
  const titleId = useId();
  return (
    <dialog
      ref={show}
      aria-labelledby={titleId}
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
      {...closeOnBackdrop}
      className="m-auto max-h-dvh w-[36rem] max-w-[calc(100vw-32px)] overflow-y-auto border border-line-strong bg-canvas p-0 text-sm text-ink shadow-lg backdrop:bg-black/40 max-sm:mb-0 max-sm:w-full max-sm:max-w-full max-sm:border-x-0 max-sm:border-b-0"
    >
      <div className="p-5 max-sm:p-4">
        <form method="dialog" className="flex items-center justify-between gap-4">
          <h2 id={titleId} className="min-w-0 truncate text-base font-semibold">
            {title}
          </h2>
          <Button type="submit">Close</Button>
        </form>
        {children}
      </div>
    </dialog>
  );
}
