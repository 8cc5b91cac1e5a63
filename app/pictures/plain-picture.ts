/** The picture of what has no numbers to show, and why. */
import type { Problem } from "@/lib/contract/problem";
import { drawableText } from "./drawable-text";
import type { MadePicture } from "./picture";

/** What is wrong with the address stays wrong for a while; what the source could not give may come any moment. */
const KEEP_WRONG_ADDRESS_SEC = 60;

export function plainPicture(title: string, words: string, status: number): MadePicture {
  return {
    status,
    keepSec: status === 404 ? KEEP_WRONG_ADDRESS_SEC : 0,
    figures: null,
    picture: {
      title: drawableText(title, 48),
      tag: "",
      headline: null,
      chart: null,
      words: drawableText(words, 160),
      entries: [],
      figures: [],
      asOf: "",
      source: "",
      banner: null,
    },
  };
}

export function problemPicture({ title, detail, status }: Problem): MadePicture {
  return plainPicture(title, detail, status);
}
