/** What a stage of a turnover spell means, in a few words, and the line that it was held against. */
import type { Spike } from "@/lib/domain/spike";
import { formatRatio } from "@/lib/format/ratio";

const MEANING: Readonly<Record<Spike["stage"], string>> = {
  new: "above the line now, no complete day yet",
  spike: "one complete day above the line",
  repeated: "two complete days above the line",
  sustained: "three or four complete days above the line",
  exceptional: "five complete days or more above the line",
  fading: "above the line within the last seven days, not now",
  quiet: "not above the line in the last seven days",
};

export function spikeMeaning({ stage }: Spike): string {
  return MEANING[stage];
}

/** `its own line of 0.42` or `the line of 1`. */
export function lineWords({ line, threshold }: Spike): string {
  return line === "own"
    ? `its own line of ${formatRatio(threshold)}`
    : `the line of ${formatRatio(threshold)}`;
}

/** True while the token trades above its line. */
export function isAboveLine({ stage }: Spike): boolean {
  return stage !== "fading" && stage !== "quiet";
}
