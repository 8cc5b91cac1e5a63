/** Matches `/api/tokens/{id}` against a request's path. */

/** The decoded parameters, or null when the path is another one or cannot be decoded. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? "";
    if (part.startsWith("{")) {
      const value = decode(text);
      if (value === null || value === "") return null;
      params[part.slice(1, -1)] = value;
    } else if (part !== text) return null;
  }
  return params;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
