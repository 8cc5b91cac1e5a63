"use client";
/** A token's logo, or its first letter where there is none. Decoration: the name stands beside it. */
import Image from "next/image";
import { useState } from "react";

/** The hosts that our server fetches pictures from; anything else is not asked for. */
const LOGO_URL = /^https:\/\/(?:coin-images|assets)\.coingecko\.com\/coins\/images\//;

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
    <Image
      src={imageUrl}
      alt=""
      width={sizePx}
      height={sizePx}
      className="shrink-0 rounded-full"
      onError={() => setHasFailed(true)}
    />
  );
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
