/** The words that every picture carries: whose numbers, of when, and that they are not live where they are not. */
import { attributionOf, sourceBanner } from "@/lib/catalog/source-words";
import type { Freshness } from "@/lib/domain/freshness";
import { changeDirection, formatChange } from "@/lib/format/change";
import { formatMoment } from "@/lib/format/moment";
import { UTC } from "@/lib/format/wall-clock";
import { drawableText } from "./drawable-text";
import type { Picture, PictureFigure } from "./picture";

const TONES = { up: "gain", down: "loss", flat: "ink" } as const;

export function plainFigure(label: string, text: string): PictureFigure {
  return { label, text: drawableText(text, 24), tone: "ink" };
}

export function changeFigure(label: string, ratio: number | null): PictureFigure {
  const direction = changeDirection(ratio);
  return {
    label,
    text: drawableText(formatChange(ratio), 24),
    tone: direction === null ? "ink" : TONES[direction],
  };
}

/** `atMs`: the moment that the numbers are of; `isPast` where a page was asked as of it. */
export function sourceWords(
  { source, stale }: Pick<Freshness, "source" | "stale">,
  atMs: number,
  isPast: boolean,
): Pick<Picture, "asOf" | "source" | "banner"> {
  const banner = sourceBanner(source);
  const age = stale === null || isPast ? "" : ", older than intended";
  return {
    asOf: `As of ${formatMoment(atMs, UTC)}${age}`,
    source: drawableText(attributionOf(source).text, 60),
    banner: banner && drawableText(`${banner.headline}. ${firstSentence(banner.explanation)}`, 110),
  };
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
