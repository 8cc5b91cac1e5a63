/** For tests: asks a sandbox whose clock stands still, in process. */
import { createSandbox } from "./sandbox.ts";

/** The moment that the anchors are about. */
export const ANCHORED_MS = Date.UTC(2026, 4, 22, 8, 40);

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A function from path and query to the answer of a sandbox at a moment. */
export function askSandboxAt(nowMs: number, seed = 1): (path: string) => Promise<Asked> {
  const sandbox = createSandbox({ seed, clock: { nowMs: () => nowMs } });
  return async (path) => {
    const response = await sandbox.handle(new Request(`http://sandbox.example${path}`));
    const body: unknown = await response.json();
    return { status: response.status, headers: response.headers, body };
  };
}
