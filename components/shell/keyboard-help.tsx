"use client";
/** The keys there are, by `?` or by a button. The list is loaded when somebody asks for it. */
import { Suspense, useEffect, useState } from "react";
import { fetchedPart } from "@/components/ui/fetched-part";
import { singleKeyOf } from "@/lib/client/single-key";

const loadDialog = () => import("./help-dialog");
const HelpDialog = fetchedPart(async () => (await loadDialog()).HelpDialog);

export function KeyboardHelp() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (singleKeyOf(event) !== "?") return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", onKey, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog()}
        onClick={() => setIsOpen(true)}
        className="underline underline-offset-2 hover:text-ink"
      >
        Keyboard
      </button>
      {isOpen && (
        <Suspense>
          <HelpDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
