"use client";
import { fetchedPart } from "@/components/ui/fetched-part";
/** Opens the share dialog. */
import { DialogButton } from "./dialog-button";
import type { SharedPage } from "./share-dialog";

const loadDialog = () => import("./share-dialog");
const ShareDialog = fetchedPart(async () => (await loadDialog()).ShareDialog);

export function ShareButton(shared: SharedPage) {
  return (
    <DialogButton label="Share" preload={loadDialog}>
      {(onClose) => <ShareDialog {...shared} onClose={onClose} />}
    </DialogButton>
  );
}
