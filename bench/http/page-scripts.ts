/** Which scripts and fonts a page loads, read from its HTML and its head. */

const SCRIPT_TAG = /<script\b([^>]*)>/g;
const SCRIPT_PRELOAD = /<link\b([^>]*\bas="script"[^>]*)>/g;
const FONT_PRELOAD = /<([^>]*)>[^,]*\bas="?font\b/g;

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/**
 * Paths of the scripts of the page and of those that it preloads, each once, in order. Left out is what only browsers
 * without modules load.
 */
export function scriptsOf(html: string): readonly string[] {
  const tags = [...html.matchAll(SCRIPT_TAG)].map(([, tag = ""]) => ({ tag, source: attribute(tag, "src") }));
  const preloads = [...html.matchAll(SCRIPT_PRELOAD)].map(([, tag = ""]) => ({
    tag,
    source: attribute(tag, "href"),
  }));
  const old = new Set(tags.filter(({ tag }) => /\bnomodule\b/i.test(tag)).map(({ source }) => source));
  const sources = [...tags, ...preloads].map(({ source }) => source);
  return [...new Set(sources)].filter((source) => source !== null).filter((source) => !old.has(source));
}

/** Paths of the fonts that the `Link` of a reply preloads. */
export function fontsOf(link: string): readonly string[] {
  return [...link.matchAll(FONT_PRELOAD)].flatMap(([, source]) => source ?? []);
}
