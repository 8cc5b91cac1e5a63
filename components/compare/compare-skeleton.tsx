/** The page's shape while its numbers are on their way. */
import { Skeleton } from "@/components/ui/skeleton";

export function CompareSkeleton() {
  return (
    <div role="status" aria-label="The comparison is on its way" className="mt-6 space-y-6">
      <Skeleton className="h-72 w-full" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}
