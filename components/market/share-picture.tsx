"use client";
/** The picture that others see where the link is passed on. */
import Image from "next/image";
import { useState } from "react";
import type { LinkJson } from "@/lib/contract/link";

interface SharePictureProps {
  /** Null while the link is being made: the room is kept. */
  readonly link: LinkJson | null;
  readonly about: string;
}

export function SharePicture({ link, about }: SharePictureProps) {
  const [failedPath, setFailedPath] = useState<string | null>(null);
  const path = link?.picturePath ?? null;
  const hasFailed = path !== null && path === failedPath;
  return (
    <figure className="mt-3">
      <div className="flex aspect-[1200/630] items-center justify-center border border-line bg-raised text-xs text-muted">
        {path !== null && !hasFailed && (
          <Image
            key={path}
            unoptimized
            src={path}
            width={1200}
            height={630}
            alt={`Picture of ${about}`}
            onError={() => setFailedPath(path)}
            className="h-auto w-full"
          />
        )}
        {hasFailed && "The picture could not be drawn just now."}
      </div>
      <figcaption className="mt-1 flex justify-between gap-4 text-xs text-muted">
        {link?.publicUrl === null
          ? "Other sites show it where the server has a public address."
          : "Shown where the link is passed on."}
        {path !== null && !hasFailed && (
          <a href={path} download className="text-accent underline underline-offset-2">
            Save the picture
          </a>
        )}
      </figcaption>
    </figure>
  );
}
