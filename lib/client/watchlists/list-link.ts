/** A list as the fragment of an address, which browsers keep to themselves: no server ever sees it. */
import {
  formatSharedList,
  MAX_SHARED_LENGTH,
  parseSharedList,
  type SharedList,
} from "../../contract/watchlists/shared-list.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { deflateText, inflateText } from "./bounded-inflate.ts";

/** Longest fragment that is read; 200 ids as long as ids can be make a shorter one. */
export const MAX_FRAGMENT_LENGTH = 24_000;
const VERSION = 1;
const FRAGMENT = /^#(\d{1,4})\.(.*)$/s;

/** `none`: no list in the address; `newer`: of a later version of this product; `broken`: cut off, mistyped or not of ours. */
export type FragmentProblem = "none" | "newer" | "broken";

export type ListFragment = { readonly list: SharedList } | { readonly problem: FragmentProblem };

/** `#1.<base64url of the squeezed text>`. Rejects in a browser that cannot squeeze. */
export async function listFragment(list: SharedList): Promise<string> {
  return `#${VERSION}.${toBase64Url(await deflateText(formatSharedList(list)))}`;
}

/** Reads any fragment, the empty one included; never rejects. */
export async function readListFragment(fragment: string): Promise<ListFragment> {
  if (fragment === "" || fragment === "#") return { problem: "none" };
  if (fragment.length > MAX_FRAGMENT_LENGTH) return { problem: "broken" };
  const [, version, code = ""] = FRAGMENT.exec(fragment) ?? [];
  if (version === undefined) return { problem: "broken" };
  if (Number(version) > VERSION) return { problem: "newer" };
  const bytes = Number(version) === VERSION ? fromBase64Url(code) : null;
  const text = bytes && (await inflateText(bytes, MAX_SHARED_LENGTH));
  const list = text === null ? null : parseSharedList(text);
  return list === null ? { problem: "broken" } : { list };
}
