"use client";
/** Opens the dialog with a list's link, which is loaded when somebody asks for it. */
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Watchlist } from "@/lib/domain/watchlist";

const loadDialog = () => import("./share-list-dialog");
const ShareListDialog = lazy(async () => ({ default: (await loadDialog()).ShareListDialog }));

export function ShareListButton({ list }: { readonly list: Watchlist }) {
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
          <ShareListDialog list={list} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
