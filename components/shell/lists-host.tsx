"use client";
/** What every page has for the visitor's lists: notices about their keeping, first numbers for pins, and undo. Each is loaded when it is needed. */
import { lazy, Suspense } from "react";
import { useStored } from "@/lib/client/use-stored";
import { watchlists } from "@/lib/client/watchlists/book-store";
import { undoOffer } from "@/lib/client/watchlists/undo";

const KeepNotice = lazy(async () => ({ default: (await import("./keep-notice")).KeepNotice }));
const PinKeeper = lazy(async () => ({ default: (await import("./pin-keeper")).PinKeeper }));
const UndoBar = lazy(async () => ({ default: (await import("./undo-bar")).UndoBar }));

export function ListsHost() {
  const { book, keeping, problem, setAside } = useStored(watchlists);
  const hasOffer = useStored(undoOffer) !== null;
  const isUnkept = keeping === "page-only" && book.lists.length > 0;
  const lacksMarks = book.lists.some(({ pins }) => pins.some(({ mark }) => mark === null));
  return (
    <>
      <Suspense fallback={null}>
        {(isUnkept || problem !== null || setAside.length > 0) && <KeepNotice />}
        {lacksMarks && <PinKeeper />}
      </Suspense>
      {/* There before its words are, so that these are read out. */}
      <div role="status" className="pointer-events-none fixed inset-x-4 bottom-14 z-10 flex justify-center">
        <Suspense fallback={null}>{hasOffer && <UndoBar />}</Suspense>
      </div>
    </>
  );
}
