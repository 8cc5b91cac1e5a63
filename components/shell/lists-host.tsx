"use client";
/** What every page has for the visitor's lists: notices about their keeping, first numbers for pins, and undo, which is here before anything is removed. */
import { Suspense } from "react";
import { fetchedPart, Nothing } from "@/components/ui/fetched-part";
import { useStored } from "@/lib/client/use-stored";
import { watchlists } from "@/lib/client/watchlists/book-store";
import { UndoBar } from "./undo-bar";

const KeepNotice = fetchedPart(async () => (await import("./keep-notice")).KeepNotice);
const PinKeeper = fetchedPart(async () => (await import("./pin-keeper")).PinKeeper, Nothing);

export function ListsHost() {
  const { book, keeping, problem, setAside } = useStored(watchlists);
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
        <UndoBar />
      </div>
    </>
  );
}
