"use client";
/** How old something is, counting. */
import { useNow } from "@/lib/client/use-now";
import { SECOND_MS } from "@/lib/domain/time";
import { formatAge } from "@/lib/format/age";
import { formatUtc } from "@/lib/format/utc-time";

export function Age({ atMs }: { readonly atMs: number }) {
  const nowMs = useNow(SECOND_MS);
  return (
    <time dateTime={new Date(atMs).toISOString()} title={formatUtc(atMs)}>
      {formatAge(nowMs - atMs)}
    </time>
  );
}
