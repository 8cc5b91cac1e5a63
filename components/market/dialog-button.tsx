"use client";
/** A button that opens a dialog, which is fetched when somebody is about to ask for it. */
import { type ReactNode, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";

interface DialogButtonProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Fetches the dialog ahead. Should it fail, opening it says so. */
  readonly preload: () => Promise<unknown>;
  /** The dialog. */
  readonly children: (onClose: () => void) => ReactNode;
}

export function DialogButton({ label, isDisabled = false, preload, children }: DialogButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const fetchAhead = () => {
    preload().catch(() => undefined);
  };
  return (
    <>
      <Button
        aria-haspopup="dialog"
        disabled={isDisabled}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </Button>
      {isOpen && <Suspense>{children(() => setIsOpen(false))}</Suspense>}
    </>
  );
}
