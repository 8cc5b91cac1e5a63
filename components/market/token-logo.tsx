"use client";
/** A token's logo, or its first letter where there is none. Decoration: the name stands beside it. */
import { useState } from "react";

/** The hosts that our server fetches pictures from; anything else is not asked for. */
const LOGO_URL = /^https:\/\/(?:coin-images|assets)\.coingecko\.com\/coins\/images\//;

/** Sharp at 32 px on dense screens; one of the widths that next.config.ts allows. */
const FETCHED_WIDTH_PX = 64;

interface TokenLogoProps {
  readonly imageUrl: string | null;
  readonly name: string;
  /** At most 32. */
  readonly sizePx: number;
}

export function TokenLogo({ imageUrl, name, sizePx }: TokenLogoProps) {
  const [hasFailed, setHasFailed] = useState(false);
  if (imageUrl === null || hasFailed || !LOGO_URL.test(imageUrl))
    return <Letter name={name} sizePx={sizePx} />;
  return (
    // eslint-disable-next-line @next/next/no-img-element -- its component is 5 kB of script; the address below is all that a fixed small size takes
    <img
      src={shrunkByOurServer(imageUrl)}
      alt=""
      width={sizePx}
      height={sizePx}
      loading="lazy"
      decoding="async"
      className="shrink-0 rounded-full"
      onError={() => setHasFailed(true)}
    />
  );
}

/** Next's picture service: fetched once by our server, so that a visitor's browser asks nobody else. */
function shrunkByOurServer(url: string): string {
  return `/_next/image?url=${encodeURIComponent(url)}&w=${FETCHED_WIDTH_PX}&q=75`;
}

function Letter({ name, sizePx }: Pick<TokenLogoProps, "name" | "sizePx">) {
  const letter = Array.from(name.trim())[0]?.toUpperCase() ?? "?";
  return (
    <span
      aria-hidden
      style={{ width: sizePx, height: sizePx }}
      className="inline-flex shrink-0 items-center justify-center rounded-full bg-raised text-2xs font-medium text-muted ring-1 ring-line ring-inset"
    >
      {letter}
    </span>
  );
}
