/** A token's page in outline while its numbers are on their way. */
import { Skeleton } from "@/components/ui/skeleton";

export function TokenSkeleton() {
  return (
    <div role="status">
      <span className="sr-only">The token is loading.</span>
      <div className="flex items-center gap-3 pt-8">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className="h-5 w-56" />
        <Skeleton className="ml-auto h-6 w-32" />
      </div>
      <Skeleton className="mt-16 h-64" />
      <div className="mt-12 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {Array.from({ length: 12 }, (_, index) => (
          <div key={index} className="flex h-9 items-center justify-between border-b border-line">
            <Skeleton className="h-3 w-28" />
            <Skeleton className="h-3 w-16" />
          </div>
        ))}
      </div>
    </div>
  );
}
