/** Links and pictures that a page may show: http(s) only, CoinGecko's placeholder picture and empty strings are none. */

type Given = string | null | undefined;

const PLACEHOLDER = /(^|\/)missing_(thumb|small|large)\.png/;
const HANDLE = /^@?([A-Za-z0-9_]{1,64})$/;

/** The address in its normal form, or null when it is not an http(s) one or carries credentials. */
export function httpUrl(text: Given): string | null {
  const url = URL.parse(text?.trim() ?? "");
  if (url === null || !["http:", "https:"].includes(url.protocol)) return null;
  return url.username === "" && url.password === "" ? url.href : null;
}

/** The usable addresses, each once, in their order. */
export function httpUrls(texts: readonly Given[] | null | undefined): readonly string[] {
  return [...new Set((texts ?? []).map(httpUrl).filter((url) => url !== null))];
}

/** A picture's address, null for a placeholder. */
export function pictureUrl(text: Given): string | null {
  const url = httpUrl(text);
  return url === null || PLACEHOLDER.test(new URL(url).pathname) ? null : url;
}

/** The page of an account at a site such as `https://x.com/`; null when the name is not a plain handle. */
export function accountUrl(site: string, name: Given): string | null {
  const handle = HANDLE.exec(name?.trim() ?? "")?.[1];
  return handle === undefined ? null : site + handle;
}
