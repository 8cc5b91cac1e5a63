/** How a week went, in words. */
import type { Trend } from "@/lib/domain/board";
import { formatRatio } from "@/lib/format/ratio";
import { formatSigma } from "@/lib/format/sigma";

const DIRECTION: Readonly<Record<Trend["direction"], string>> = {
  "strong-up": "strong up",
  up: "up",
  sideways: "sideways",
  down: "down",
  "strong-down": "strong down",
};

/** `strong up, steady` */
export function trendWords({ direction, path }: Trend): string {
  return `${DIRECTION[direction]}, ${path}`;
}

/** The two figures behind the words. */
export function trendFigures({ move7dSigma, efficiency }: Trend): string {
  return `A move of ${formatSigma(move7dSigma)}, efficiency ${formatRatio(efficiency)}.`;
}
