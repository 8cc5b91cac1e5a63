/** A short word in a hairline frame. */
import type { ReactNode } from "react";

const TONES = {
  plain: "border-line-strong text-muted",
  warn: "border-warn-line bg-warn-canvas text-warn-ink",
} as const;

interface BadgeProps {
  readonly tone?: keyof typeof TONES;
  readonly children: ReactNode;
}

export function Badge({ tone = "plain", children }: BadgeProps) {
  return (
    <span className={`inline-block border px-1.5 text-2xs leading-4.5 whitespace-nowrap ${TONES[tone]}`}>
      {children}
    </span>
  );
}
