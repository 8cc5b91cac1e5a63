"use client";
/** Opens the import. */

import { DialogButton } from "@/components/market/dialog-button";
import { fetchedPart } from "@/components/ui/fetched-part";

const loadDialog = () => import("./import-dialog");
const ImportDialog = fetchedPart(async () => (await loadDialog()).ImportDialog);

export function ImportButton() {
  return (
    <DialogButton label="Import" preload={loadDialog}>
      {(onClose) => <ImportDialog onClose={onClose} />}
    </DialogButton>
  );
}
