/** The only code that talks to CoinGecko: one GET, once, within its time and size, every failure from the closed list. */
import type { Fault, FaultKind } from "../../domain/fault.ts";
import { type Clock, SECOND_MS } from "../../domain/time.ts";
import { isUpstreamError, UpstreamError } from "../errors.ts";
import { classifyRejection, classifyStatus } from "./classify-failure.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import type { KeyHeader } from "./hosts.ts";
import type { Answer, Ask, UpstreamRequest } from "./port.ts";
import { readText } from "./read-text.ts";

const MEGABYTE = 2 ** 20;
const MAX_ERROR_BYTES = 64 * 2 ** 10;
const MAX_DETAIL = 300;
const JSON_TYPE = /^application\/(?:[a-z0-9.-]+\+)?json\s*(?:;|$)/i;
const HEADER_VALUE = /^[\x21-\x7e]+$/;

export interface ClientOptions {
  /** The platform's `fetch`, or anything that answers as it would. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Address of the API, path included, such as `https://api.coingecko.com/api/v3`. Nothing else is ever asked. */
  readonly baseUrl: string;
  /** Secret, sent in `keyHeader` and nowhere else; where either is null, none is sent. */
  readonly key: string | null;
  readonly keyHeader: KeyHeader | null;
  readonly clock: Clock;
  /** For the whole exchange, body included. */
  readonly timeoutMs?: number;
  /** Of the body after decompression. */
  readonly maxBytes?: number;
}

function parseBaseUrl(text: string): URL {
  const url = URL.parse(text);
  const isPlain =
    url !== null && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (!isPlain || !["http:", "https:"].includes(url.protocol)) {
    throw new Error("the base address must be an http(s) address without query or credentials");
  }
  return url;
}

/** The address of a path below the base; throws when it would leave the configured host or its path. */
function addressOf(base: URL, path: string): string {
  const root = base.origin + base.pathname.replace(/\/+$/, "");
  const url = new URL(root + path);
  if (!path.startsWith("/") || !url.href.startsWith(`${root}/`))
    throw new Error(`not a path of the API: ${path}`);
  return url.href;
}

/**
 * A client for one host and key. Its calls reject with an `UpstreamError`, whose text never holds the key. Throws when the
 * base address or the key cannot be used at all.
 */
export function createClient(options: ClientOptions): Ask {
  const { fetch, key, keyHeader, clock, timeoutMs = 10 * SECOND_MS, maxBytes = 16 * MEGABYTE } = options;
  const base = parseBaseUrl(options.baseUrl);
  if (key !== null && !HEADER_VALUE.test(key))
    throw new Error("the API key holds characters that no header can carry");
  const headers = {
    accept: "application/json",
    "user-agent": "spikeline",
    ...(key === null || keyHeader === null ? {} : { [keyHeader]: key }),
  };

  const toError = (fault: Fault, cause?: unknown) => {
    const detail = key === null ? fault.detail : fault.detail.replaceAll(key, "[key]");
    return new UpstreamError({ ...fault, detail: detail.slice(0, MAX_DETAIL) }, cause);
  };
  const fail = (kind: FaultKind, detail: string, cause?: unknown) =>
    toError({ kind, detail, atMs: clock.nowMs(), retryAtMs: null }, cause);

  async function failureOf(response: Response, deadline: Deadline): Promise<UpstreamError> {
    const said = readText(response.body, MAX_ERROR_BYTES, (promise) => deadline.orStop(promise));
    const { text } = await said.catch(() => ({ text: "" }));
    return toError(classifyStatus(response.status, response.headers, text, clock.nowMs()));
  }

  async function bodyOf(address: string, deadline: Deadline): Promise<string> {
    const init = { headers, redirect: "manual", cache: "no-store", signal: deadline.signal } as const;
    const response = await deadline.orStop(fetch(address, init));
    if (response.status !== 200) throw await failureOf(response, deadline);
    const type = response.headers.get("content-type") ?? "no content type";
    if (!JSON_TYPE.test(type)) throw fail("invalid-answer", `JSON expected, ${type.slice(0, 80)} received`);
    const { text, isWhole } = await readText(response.body, maxBytes, (promise) => deadline.orStop(promise));
    if (!isWhole) throw fail("invalid-answer", `the answer is larger than ${maxBytes} bytes`);
    return text;
  }

  async function rawAnswer(address: string, signal: AbortSignal | null): Promise<string> {
    const deadline = startDeadline(clock, timeoutMs, signal);
    try {
      return await bodyOf(address, deadline);
    } catch (error) {
      if (isUpstreamError(error)) throw error;
      const reason = deadline.reason();
      if (reason !== null) throw fail("timed-out", reason);
      throw toError(classifyRejection(error, base.host, clock.nowMs()), error);
    } finally {
      deadline.end();
    }
  }

  function decoded<T>(request: UpstreamRequest<T>, raw: string): T {
    let body: unknown;
    try {
      body = JSON.parse(raw);
    } catch {
      throw fail(
        "invalid-answer",
        `${request.endpoint}: not JSON, or cut off after ${raw.length} characters`,
      );
    }
    try {
      return request.decode(body);
    } catch (error) {
      const why = error instanceof Error ? error.message : "cannot be read";
      throw fail("invalid-answer", `${request.endpoint}: ${why}`, error);
    }
  }

  return async function ask<T>(request: UpstreamRequest<T>, signal?: AbortSignal): Promise<Answer<T>> {
    const raw = await rawAnswer(addressOf(base, request.path), signal ?? null);
    return { value: decoded(request, raw), raw };
  };
}
