/** What other sites show where a page's link is passed on: its title, a sentence and its picture. */
import type { Metadata } from "next";
import { getRuntime } from "@/app/runtime";
import { formatLinkPage, type LinkPage, PIN_PARAM, picturePath } from "@/lib/contract/link-page";
import { first, type SearchParams } from "@/lib/contract/search-params";
import { PICTURE_HEIGHT, PICTURE_WIDTH } from "./pictures/picture";

/**
 * The page's address is told without the numbers of a pinned link: they are for whoever has been given it, and for the picture of that
 * link alone. Where nobody has said what the public address is, there is no picture, since nobody else could fetch it.
 */
export function pictureMetadata(
  page: LinkPage,
  query: SearchParams,
  title: string,
  description: string,
): Metadata {
  const { publicUrl } = getRuntime();
  if (publicUrl === null) return { openGraph: { title, description }, twitter: { title, description } };
  const url = new URL(formatLinkPage(page), publicUrl).href;
  const image = {
    url: new URL(picturePath(page, first(query[PIN_PARAM])), publicUrl).href,
    width: PICTURE_WIDTH,
    height: PICTURE_HEIGHT,
    type: "image/png",
    alt: `${title}: chart and headline numbers`,
  };
  return {
    alternates: { canonical: url },
    openGraph: { type: "website", siteName: "Spikeline", url, title, description, images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}
