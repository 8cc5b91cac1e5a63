"use client";
/** How old something is, counting; the moment itself for whoever points at it. */
import { useTimeZone } from "@/lib/client/time-zone";
import { useNow } from "@/lib/client/use-now";
import { SECOND_MS } from "@/lib/domain/time";
import { formatAge } from "@/lib/format/age";
import { formatMoment } from "@/lib/format/moment";

export function Age({ atMs }: { readonly atMs: number }) {
  const nowMs = useNow(SECOND_MS);
  return (
    <time dateTime={new Date(atMs).toISOString()} title={formatMoment(atMs, useTimeZone())}>
      {formatAge(nowMs - atMs)}
    </time>
  );
}
