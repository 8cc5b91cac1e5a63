"use client";
/** Opens the choice of files that lists can be saved as, which is loaded when somebody asks for it. */
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Watchlist } from "@/lib/domain/watchlist";

const loadDialog = () => import("./export-dialog");
const ExportDialog = lazy(async () => ({ default: (await loadDialog()).ExportDialog }));

/** `lists`: all of the book, or one. */
export function ExportMenu({ lists }: { readonly lists: readonly Watchlist[] }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        disabled={lists.length === 0}
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => setIsOpen(true)}
      >
        Export
      </Button>
      {isOpen && (
        <Suspense>
          <ExportDialog lists={lists} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
