"use client";
/** A moment as this visitor reads times: in UTC or the browser's zone, which is named. */
import { useTimeZone } from "@/lib/client/time-zone";
import { formatMoment } from "@/lib/format/moment";

export function Moment({ atMs }: { readonly atMs: number }) {
  return (
    <time dateTime={new Date(atMs).toISOString()} className="whitespace-nowrap">
      {formatMoment(atMs, useTimeZone())}
    </time>
  );
}
