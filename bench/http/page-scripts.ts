/** Which scripts a page loads, read from its HTML. */

const SCRIPT_TAG = /<script\b([^>]*)>/g;
const PRELOAD_TAG = /<link\b([^>]*\bas="script"[^>]*)>/g;

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/**
 * Paths of the scripts of the page and of those that it preloads, each once, in order. Left out is what only browsers
 * without modules load.
 */
export function scriptsOf(html: string): readonly string[] {
  const tags = [...html.matchAll(SCRIPT_TAG)].map(([, tag = ""]) => ({ tag, source: attribute(tag, "src") }));
  const preloads = [...html.matchAll(PRELOAD_TAG)].map(([, tag = ""]) => ({
    tag,
    source: attribute(tag, "href"),
  }));
  const old = new Set(tags.filter(({ tag }) => /\bnomodule\b/i.test(tag)).map(({ source }) => source));
  const sources = [...tags, ...preloads].map(({ source }) => source);
  return [...new Set(sources)].filter((source) => source !== null).filter((source) => !old.has(source));
}
