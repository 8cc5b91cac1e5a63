"use client";
/** Says on every page that the server does not answer, for as long as it does not: the numbers are then those that this browser has kept. */
import { Age } from "@/components/market/age";
import { lostSinceMs } from "@/lib/client/reach";
import { toServerMs } from "@/lib/client/server-clock";
import { useStored } from "@/lib/client/use-stored";

/** Only the words that do not count seconds are a status: they are said once, and need a place that is there before them. */
export function OfflineNote() {
  const sinceMs = useStored(lostSinceMs);
  const isLost = sinceMs !== null;
  return (
    <div className={isLost ? "border-b border-line bg-raised" : undefined}>
      <p className={isLost ? "mx-auto max-w-page px-4 py-1.5 text-xs sm:px-6" : "sr-only"}>
        <strong role="status" className="font-semibold">
          {isLost && "Not connected"}
        </strong>
        {isLost && (
          <>
            {" "}
            for <Age atMs={toServerMs(sinceMs)} />: what is shown is what this browser has kept, with its age.
            Numbers are kept for 24 hours, your lists always.
          </>
        )}
      </p>
    </div>
  );
}
