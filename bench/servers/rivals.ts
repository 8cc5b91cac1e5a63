/** The servers that the product is compared with, each a process of its own that sends the recorded reply. */
import { spawnSync } from "node:child_process";
import { type ChildServer, startChildServer } from "../../e2e/support/child-server.ts";

const NEXT = "node_modules/next/dist/bin/next";
const BARE_NEXT = "bench/bare-next";
const PRODUCTION = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;

/** Plain `node:http`. */
export function startPlainHttp(replyFile: string): Promise<ChildServer> {
  return startChildServer(["bench/servers/plain-http.ts", replyFile], PRODUCTION);
}

/** Throws with the build's output when that fails. */
export function buildBareNext(): void {
  const built = spawnSync(process.execPath, [NEXT, "build", BARE_NEXT], {
    env: PRODUCTION,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`${BARE_NEXT} does not build:\n${built.stdout}${built.stderr}`);
}

/** Next with one route handler and nothing else; it must have been built. Without a file the route has nothing to send. */
export function startBareNext(replyFile: string | null): Promise<ChildServer> {
  return startChildServer([NEXT, "start", BARE_NEXT, "--port", "0", "--hostname", "127.0.0.1"], {
    ...PRODUCTION,
    BENCH_REPLY: replyFile ?? "",
  });
}
