/** The shape of the pages about lists, until the browser has read them; without script they stay unread. */
import { Skeleton } from "@/components/ui/skeleton";

const ROWS = Array.from({ length: 6 }, (_, index) => index);

export function WatchlistSkeleton() {
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">Watchlists</h1>
      <p className="hidden max-w-prose py-4 noscript:block">
        Lists are kept in this browser and nowhere else. Only a script can read them, and scripts are switched
        off here.
      </p>
      <div role="status" className="mt-4 border-t border-line noscript:hidden">
        <span className="sr-only">Your lists are being read.</span>
        {ROWS.map((row) => (
          <span key={row} className="flex h-9 items-center border-b border-line">
            <Skeleton className="h-2.5 w-48" />
          </span>
        ))}
      </div>
    </>
  );
}
