"use client";
/** Says on every page that the server does not answer, for as long as it does not: the numbers are then those that this browser has kept. */
import { Age } from "@/components/market/age";
import { lostSinceMs } from "@/lib/client/reach";
import { toServerMs } from "@/lib/client/server-clock";
import { useStored } from "@/lib/client/use-stored";

export function OfflineNote() {
  const sinceMs = useStored(lostSinceMs);
  if (sinceMs === null) return null;
  return (
    <p role="status" className="border-b border-line bg-raised">
      <span className="mx-auto block max-w-page px-4 py-1.5 text-xs sm:px-6">
        <strong className="font-semibold">Not connected</strong> for <Age atMs={toServerMs(sinceMs)} />: what
        is shown is what this browser has kept, with its age. Numbers are kept for 24 hours, your lists
        always.
      </span>
    </p>
  );
}
