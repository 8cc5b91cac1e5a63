/** The path of a request as every host will read it, so that no other spelling of it slips past a rule about paths. */

/** Without query, dot segments, doubled slashes and needless escapes; null where an escape cannot be read. */
export function plainPath(url: string): string | null {
  const { pathname } = new URL(url.replace(/^[/\\]+/, "/"), "http://path.invalid");
  try {
    return pathname
      .split("/")
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join("/")
      .replace(/\/{2,}/g, "/");
  } catch {
    return null;
  }
}
