"use client";
/** Opens the dialog with a list's link. */
import { DialogButton } from "@/components/market/dialog-button";
import { fetchedPart } from "@/components/ui/fetched-part";
import type { Watchlist } from "@/lib/domain/watchlist";

const loadDialog = () => import("./share-list-dialog");
const ShareListDialog = fetchedPart(async () => (await loadDialog()).ShareListDialog);

export function ShareListButton({ list }: { readonly list: Watchlist }) {
  return (
    <DialogButton label="Share" preload={loadDialog}>
      {(onClose) => <ShareListDialog list={list} onClose={onClose} />}
    </DialogButton>
  );
}
