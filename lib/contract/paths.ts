/** Every address of the product, built in one place. */
import type { CoinId } from "../domain/ids.ts";

export const pagePath = {
  board: "/",
  status: "/status",
  methods: "/methods",
  token: (id: CoinId) => `/tokens/${encodeURIComponent(id)}`,
  method: (anchor: string) => `/methods#${anchor}`,
} as const;

export const apiPath = {
  board: "/api/board",
  pulse: "/api/pulse",
  status: "/api/status",
  health: "/api/health",
  token: (id: CoinId) => `/api/tokens/${encodeURIComponent(id)}`,
} as const;
