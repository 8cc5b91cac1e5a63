/** The endpoints that the sandbox answers, and which one a path asks for. */

export const ENDPOINTS = [
  "/ping",
  "/coins/markets",
  "/coins/{id}",
  "/coins/{id}/tickers",
  "/coins/{id}/market_chart",
  "/coins/{id}/market_chart/range",
  "/coins/list",
  "/search/trending",
  "/coins/categories",
  "/coins/categories/list",
  "/global",
] as const;

export type SandboxEndpoint = (typeof ENDPOINTS)[number];

export type CoinEndpoint = Extract<SandboxEndpoint, `/coins/{id}${string}`>;

/** Whether the endpoint tells of one coin. */
export function isAboutCoin(endpoint: SandboxEndpoint): endpoint is CoinEndpoint {
  return endpoint.includes("{id}");
}

export interface EndpointMatch {
  readonly endpoint: SandboxEndpoint;
  /** The coin's id; empty for endpoints that are not about one coin. */
  readonly coinId: string;
}

const BASE_PATH = "/api/v3";
const FIXED: ReadonlySet<string> = new Set(ENDPOINTS.filter((endpoint) => !isAboutCoin(endpoint)));
const ABOUT_COIN = /^\/coins\/([^/]+)(\/.+)?$/;

function endpointNamed(name: string): SandboxEndpoint | null {
  return ENDPOINTS.find((endpoint) => endpoint === name) ?? null;
}

/** The endpoint of a path, with or without the API's base path; null when there is none. */
export function matchEndpoint(pathname: string): EndpointMatch | null {
  const path = pathname.startsWith(`${BASE_PATH}/`) ? pathname.slice(BASE_PATH.length) : pathname;
  if (FIXED.has(path)) {
    const endpoint = endpointNamed(path);
    return endpoint === null ? null : { endpoint, coinId: "" };
  }
  const [, coinId, rest] = ABOUT_COIN.exec(path) ?? [];
  const endpoint = endpointNamed(`/coins/{id}${rest ?? ""}`);
  return coinId === undefined || endpoint === null ? null : { endpoint, coinId };
}
