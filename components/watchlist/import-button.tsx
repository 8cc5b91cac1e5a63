"use client";
/** Opens the import. */
import { lazy } from "react";
import { DialogButton } from "@/components/market/dialog-button";

const loadDialog = () => import("./import-dialog");
const ImportDialog = lazy(async () => ({ default: (await loadDialog()).ImportDialog }));

export function ImportButton() {
  return (
    <DialogButton label="Import" preload={loadDialog}>
      {(onClose) => <ImportDialog onClose={onClose} />}
    </DialogButton>
  );
}
