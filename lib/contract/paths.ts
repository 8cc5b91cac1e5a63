/** Every address of the product, built in one place. */
import type { CoinId } from "../domain/ids.ts";
import type { ListSlug } from "../domain/watchlist.ts";

export const pagePath = {
  board: "/",
  trending: "/trending",
  compare: "/compare",
  watchlists: "/watchlists",
  watchlist: (slug: ListSlug) => `/watchlists/${slug}`,
  sharedList: "/watchlists/shared",
  offline: "/offline",
  status: "/status",
  methods: "/methods",
  token: (id: CoinId) => `/tokens/${encodeURIComponent(id)}`,
  method: (anchor: string) => `/methods#${anchor}`,
} as const;

export const apiPath = {
  board: "/api/board",
  context: "/api/context",
  trending: "/api/trending",
  pulse: "/api/pulse",
  status: "/api/status",
  health: "/api/health",
  search: "/api/search",
  watched: "/api/watched",
  token: (id: CoinId) => `/api/tokens/${encodeURIComponent(id)}`,
  history: (id: CoinId) => `/api/tokens/${encodeURIComponent(id)}/history`,
  regimes: "/api/regimes",
  compare: "/api/compare",
  links: "/api/links",
  linkCheck: "/api/links/check",
  contracts: (id: CoinId) => `/api/tokens/${encodeURIComponent(id)}/contracts`,
} as const;
