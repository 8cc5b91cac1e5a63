/** What the rest of the server knows of a call to CoinGecko: a value that says what to ask and how to read the answer. */

export type Endpoint =
  | "/ping"
  | "/coins/markets"
  | "/coins/{id}"
  | "/coins/{id}/tickers"
  | "/coins/{id}/market_chart"
  | "/coins/{id}/market_chart/range"
  | "/coins/list"
  | "/search/trending"
  | "/coins/categories"
  | "/coins/categories/list"
  | "/global";

/** One GET request. `path` with its sorted query is the identity of the resource. */
export interface UpstreamRequest<T> {
  readonly endpoint: Endpoint;
  /** Path and query below the API's base address, such as `/coins/list?include_platform=true`. */
  readonly path: string;
  /** Parsed JSON to domain values; throws when the answer as a whole does not have its shape. */
  decode(body: unknown): T;
}

export interface Answer<T> {
  readonly value: T;
  /** The body as received, so that a kept answer can be read again by the same `decode`. */
  readonly raw: string;
}

/** Sends one request, once. Rejects with an `UpstreamError`. */
export type Ask = <T>(request: UpstreamRequest<T>, signal?: AbortSignal) => Promise<Answer<T>>;
