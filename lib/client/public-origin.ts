/** Under which address visitors reach this server: the page says it where whoever runs it has said (PUBLIC_URL). */

/** Scheme, host and port of a page's canonical address; null where it has none in full. */
export function originOf(canonical: string | null): string | null {
  return canonical !== null && URL.canParse(canonical) ? new URL(canonical).origin : null;
}

/** The origin for links that are passed on: the one that visitors use, else the one that this page was opened by. */
export function publicOrigin(): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  return originOf(canonical) ?? window.location.origin;
}
