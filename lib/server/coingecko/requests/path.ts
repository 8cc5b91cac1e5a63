type Parameter = string | number | boolean;

/**
 * A path with its query, which together name a resource: parameters sorted by name, so that one question has one
 * spelling. Commas stay as they are, since a list of 250 ids would grow by a tenth.
 */
export function pathWithQuery(path: string, parameters: Readonly<Record<string, Parameter>>): string {
  const query = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .sort();
  return `${path}?${query.join("&")}`;
}
