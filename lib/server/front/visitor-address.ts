/** Whose request it is, for the visitors' limits: behind reverse proxies every connection comes from the last of them. */

/**
 * The address that the farthest of `trustedProxies` proxies has seen, from `X-Forwarded-For`; the connection's own without
 * proxies, and where the header has fewer entries than there are proxies. What a visitor writes into the header stands left of
 * what proxies add and is not read.
 */
export function visitorAddress(
  connection: { readonly remoteAddress?: string | undefined },
  forwardedFor: string | readonly string[] | undefined,
  trustedProxies: number,
): string {
  const own = connection.remoteAddress ?? "";
  if (trustedProxies === 0 || forwardedFor === undefined) return own;
  const hops = String(forwardedFor)
    .split(",")
    .map((hop) => hop.trim());
  return hops.at(-trustedProxies) ?? own;
}
