/** The caches of one build. Its pages name its files, so that both go with it. */
import { CacheExpiration } from "workbox-expiration";

const SHELL_PREFIX = "spikeline-shells-";
const PAGE_PREFIX = "spikeline-pages-";

export const SHELL_CACHE = SHELL_PREFIX + BUILD_ID;
export const PAGE_CACHE = PAGE_PREFIX + BUILD_ID;

function isOfAnother(name: string): boolean {
  const isOfABuild = name.startsWith(SHELL_PREFIX) || name.startsWith(PAGE_PREFIX);
  return isOfABuild && name !== SHELL_CACHE && name !== PAGE_CACHE;
}

async function drop(name: string): Promise<void> {
  await caches.delete(name);
  // The dates of its entries, which the library keeps elsewhere.
  await new CacheExpiration(name, { maxEntries: 1 }).delete();
}

/** Drops the shells and pages of every other build. */
export async function dropOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOfAnother).map(drop));
}
