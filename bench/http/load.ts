/** So many connections that ask the same again and again, for a bounded time, from this process. */
import { connect } from "node:net";
import { performance } from "node:perf_hooks";
import { SECOND_MS } from "../../lib/domain/time.ts";
import { spreadAt } from "../measure/spread.ts";
import { createReplyReader } from "./reply-reader.ts";

export interface LoadOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** Any other status is an error of the bench. */
  readonly expectedStatus: number;
}

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  /** Share of the time (0–1) that this process was at work: near 1, it and not the server is what is measured. */
  readonly ownBusyShare: number;
}

function requestText({ pathname, search, host }: URL, headers: LoadOptions["headers"]): string {
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return [`GET ${pathname}${search} HTTP/1.1`, ...lines, "", ""].join("\r\n");
}

/** Asks on one connection until `endMs`, a request after a reply. Resolves to the times that the replies took. */
function askUntil(
  endMs: number,
  url: URL,
  request: string,
  expectedStatus: number,
): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const timesMs: number[] = [];
    let sentAtMs = 0;
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true }, send);

    function send(): void {
      sentAtMs = performance.now();
      socket.write(request);
    }

    const read = createReplyReader((status) => {
      const nowMs = performance.now();
      timesMs.push(nowMs - sentAtMs);
      if (status !== expectedStatus) socket.destroy(new Error(`${url.href} answered ${status}`));
      else if (nowMs < endMs) send();
      else {
        resolve(timesMs);
        socket.destroy();
      }
    });
    socket.on("data", read);
    socket.once("error", reject);
    socket.once("close", () => reject(new Error(`${url.href} closed the connection`)));
  });
}

/** Rejects where a single answer was not as expected. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { headers, connections, seconds, expectedStatus } = options;
  const url = new URL(options.url);
  const request = requestText(url, headers);
  const before = performance.eventLoopUtilization();
  const startedMs = performance.now();
  const endMs = startedMs + seconds * SECOND_MS;
  const times = await Promise.all(
    Array.from({ length: connections }, () => askUntil(endMs, url, request, expectedStatus)),
  );
  const timesMs = times.flat();
  const tookSeconds = (performance.now() - startedMs) / SECOND_MS;
  return {
    requestsPerSecond: timesMs.length / tookSeconds,
    p99Ms: spreadAt(timesMs, 0.99) ?? Number.NaN,
    ownBusyShare: performance.eventLoopUtilization(before).utilization,
  };
}
