/** A picture as an answer: its bytes or 304, how long it may be kept, and its numbers as data. */
import { createHash } from "node:crypto";
import { matchesEtag } from "@/lib/server/http/negotiate";
import type { MadePicture, Picture } from "./picture";
import type { PictureDesk } from "./picture-desk";

export const FIGURES_HEADER = "x-spikeline-figures";

const BUSY_RETRY_SEC = 5;
const FAULT_RETRY_SEC = 30;

/** Headers hold ASCII alone. */
function headerJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function keyOf(picture: Picture): string {
  return createHash("sha256").update(JSON.stringify(picture)).digest("base64url").slice(0, 22);
}

function headersOf({ status, figures, keepSec }: MadePicture, etag: string): Record<string, string> {
  return {
    "content-type": "image/png",
    // Made to be shown on other sites.
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": keepSec === 0 ? "no-store" : `public, max-age=${keepSec}`,
    etag,
    ...(figures === null ? {} : { [FIGURES_HEADER]: headerJson(figures) }),
    ...(status >= 500 ? { "retry-after": String(FAULT_RETRY_SEC) } : {}),
  };
}

/** `ifNoneMatch`: what the visitor has already. */
export async function pictureReply(
  made: MadePicture,
  desk: PictureDesk<Picture>,
  ifNoneMatch: string | null,
): Promise<Response> {
  const key = keyOf(made.picture);
  const etag = `"${key}"`;
  const headers = headersOf(made, etag);
  if (made.status === 200 && matchesEtag(ifNoneMatch ?? undefined, etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await desk.bytes(key, made.picture);
  if (bytes === null) {
    return new Response("Too many pictures are being drawn. Please wait a moment.", {
      status: 503,
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-store",
        "retry-after": String(BUSY_RETRY_SEC),
      },
    });
  }
  return new Response(new Uint8Array(bytes), { status: made.status, headers });
}
