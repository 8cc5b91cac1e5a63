"use client";
/** Opens the share dialog, which is loaded when somebody asks for it. */
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { SharedPage } from "./share-dialog";

const loadDialog = () => import("./share-dialog");
const ShareDialog = lazy(async () => ({ default: (await loadDialog()).ShareDialog }));

export function ShareButton(shared: SharedPage) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => setIsOpen(true)}
      >
        Share
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog {...shared} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
