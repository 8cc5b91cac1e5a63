/** Figures of a pinned link as the wire rounds them, so that a link and a page hold the same digits. */
import type { PinnedFigure, PinnedLink, PinnedSubject } from "../domain/pinned-link.ts";
import { decimals, significant } from "./round.ts";

/** Null for what is unknown or no number. */
export function roundFigure(figure: PinnedFigure, value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  switch (figure) {
    case "priceUsd":
      return significant(value, 7);
    case "volume24hUsd":
    case "marketCapUsd":
      return significant(value, 5);
    case "change24h":
    case "totalReturn":
      return decimals(value, 5);
  }
}

function roundSubject(subject: PinnedSubject): PinnedSubject {
  if (subject.kind === "comparison") {
    return {
      ...subject,
      assets: subject.assets.map(({ id, priceUsd, totalReturn }) => ({
        id,
        priceUsd: roundFigure("priceUsd", priceUsd),
        totalReturn: roundFigure("totalReturn", totalReturn),
      })),
    };
  }
  const { priceUsd, change24h, volume24hUsd, marketCapUsd } = subject.headline;
  return {
    ...subject,
    headline: {
      priceUsd: roundFigure("priceUsd", priceUsd),
      change24h: roundFigure("change24h", change24h),
      volume24hUsd: roundFigure("volume24hUsd", volume24hUsd),
      marketCapUsd: roundFigure("marketCapUsd", marketCapUsd),
    },
  };
}

export function roundPinned(link: PinnedLink): PinnedLink {
  return { ...link, subject: roundSubject(link.subject) };
}
