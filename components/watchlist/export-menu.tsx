"use client";
/** Opens the choice of files that lists can be saved as. */

import { DialogButton } from "@/components/market/dialog-button";
import { fetchedPart } from "@/components/ui/fetched-part";
import type { Watchlist } from "@/lib/domain/watchlist";

const loadDialog = () => import("./export-dialog");
const ExportDialog = fetchedPart(async () => (await loadDialog()).ExportDialog);

/** `lists`: all of the book, or one. */
export function ExportMenu({ lists }: { readonly lists: readonly Watchlist[] }) {
  return (
    <DialogButton label="Export" isDisabled={lists.length === 0} preload={loadDialog}>
      {(onClose) => <ExportDialog lists={lists} onClose={onClose} />}
    </DialogButton>
  );
}
