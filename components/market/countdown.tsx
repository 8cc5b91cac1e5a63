"use client";
/** Time left to a moment, counting down; other words once it has come. */
import { useNow } from "@/lib/client/use-now";
import { SECOND_MS } from "@/lib/domain/time";
import { formatCountdown } from "@/lib/format/countdown";

interface CountdownProps {
  readonly toMs: number;
  readonly before: string;
  readonly whenDue: string;
}

export function Countdown({ toMs, before, whenDue }: CountdownProps) {
  const leftMs = toMs - useNow(SECOND_MS);
  return (
    <span className="whitespace-nowrap">{leftMs > 0 ? `${before} ${formatCountdown(leftMs)}` : whenDue}</span>
  );
}
