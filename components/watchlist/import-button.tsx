"use client";
/** Opens the import, which is loaded when somebody asks for it. */
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";

const loadDialog = () => import("./import-dialog");
const ImportDialog = lazy(async () => ({ default: (await loadDialog()).ImportDialog }));

export function ImportButton() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => setIsOpen(true)}
      >
        Import
      </Button>
      {isOpen && (
        <Suspense>
          <ImportDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
