"use client";
/** Opens the share dialog. */
import { lazy } from "react";
import { DialogButton } from "./dialog-button";
import type { SharedPage } from "./share-dialog";

const loadDialog = () => import("./share-dialog");
const ShareDialog = lazy(async () => ({ default: (await loadDialog()).ShareDialog }));

export function ShareButton(shared: SharedPage) {
  return (
    <DialogButton label="Share" preload={loadDialog}>
      {(onClose) => <ShareDialog {...shared} onClose={onClose} />}
    </DialogButton>
  );
}
