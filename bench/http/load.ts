/** So many connections that ask the same again and again, for a bounded time, from this process. */
import autocannon from "autocannon";
import { spreadAt } from "../measure/spread.ts";

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
}

/** Rejects where a single answer was not as expected. Times are finer than autocannon's own, which are whole milliseconds. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { url, headers, connections, seconds, expectedStatus } = options;
  const timesMs: number[] = [];
  const unexpected = new Map<number, number>();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      { url, headers: { ...headers }, connections, duration: seconds },
      (error, done) => {
        if (error instanceof Error) reject(error);
        else resolve(done);
      },
    );
    instance.on("response", (_client, status, _bytes, timeMs) => {
      timesMs.push(timeMs);
      if (status !== expectedStatus) unexpected.set(status, (unexpected.get(status) ?? 0) + 1);
    });
  });
  const p99Ms = spreadAt(timesMs, 0.99);
  if (result.errors > 0 || unexpected.size > 0 || p99Ms === null) {
    const statuses = [...unexpected].map(([status, count]) => `${count} × ${status}`).join(", ");
    throw new Error(
      `${url}: ${result.errors} errors, ${timesMs.length} answers, unexpected: ${statuses || "none"}`,
    );
  }
  return { requestsPerSecond: timesMs.length / result.duration, p99Ms };
}
