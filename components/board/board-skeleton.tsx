/** The board's shape while its numbers are on their way. */
import { Skeleton } from "@/components/ui/skeleton";

const ROWS = 24;

export function BoardSkeleton() {
  return (
    <div role="status">
      <span className="sr-only">The board is loading.</span>
      <div className="flex h-52 gap-12 border-y border-line py-4 sm:h-45 md:h-31 xl:h-16.5">
        <Skeleton className="h-3 w-64" />
        <Skeleton className="hidden h-3 w-40 lg:block" />
        <Skeleton className="hidden h-3 w-80 lg:block" />
      </div>
      <div className="h-50 border-b border-line-strong sm:h-31" />
      {Array.from({ length: ROWS }, (_, index) => (
        <div key={index} className="flex h-27 items-center gap-6 border-b border-line sm:h-9">
          <Skeleton className="h-3 w-40" />
          <Skeleton className="ml-auto h-3 w-24" />
          <Skeleton className="hidden h-3 w-64 sm:block" />
          <Skeleton className="hidden h-3 w-40 lg:block" />
        </div>
      ))}
    </div>
  );
}
