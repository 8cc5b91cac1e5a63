/** The list's shape while it is on its way. */
import { Skeleton } from "@/components/ui/skeleton";

const COINS = 15;

export function TrendingSkeleton() {
  return (
    <div role="status">
      <span className="sr-only">The trending list is loading.</span>
      <div className="h-39 border-b border-line-strong" />
      {Array.from({ length: COINS }, (_, index) => (
        <div key={index} className="flex h-27 items-center gap-6 border-b border-line sm:h-9">
          <Skeleton className="h-3 w-40" />
          <Skeleton className="ml-auto h-3 w-24" />
          <Skeleton className="hidden h-3 w-64 sm:block" />
        </div>
      ))}
    </div>
  );
}
