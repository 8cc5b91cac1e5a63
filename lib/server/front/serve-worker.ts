/** The service worker, as the build has made it. Browsers ask for it again each time, so that a newer one is found at once. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { WORKER_CONTENT_SECURITY_POLICY } from "../http/security-headers.ts";

export interface WorkerScript {
  readonly text: string;
  readonly etag: string;
}

/** Null where there is no such file: the product then works without, and nothing opens offline. */
export function readWorkerScript(file: string): WorkerScript | null {
  try {
    return workerScript(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

export function workerScript(text: string): WorkerScript {
  return { text, etag: `"${createHash("sha256").update(text).digest("hex").slice(0, 32)}"` };
}

export function serveWorker(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  response: ServerResponse,
  script: WorkerScript | null,
): void {
  if (script === null) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("content-type", "text/javascript; charset=utf-8");
  response.setHeader("cache-control", "no-cache");
  response.setHeader("service-worker-allowed", "/");
  response.setHeader("content-security-policy", WORKER_CONTENT_SECURITY_POLICY);
  response.setHeader("etag", script.etag);
  if (headers["if-none-match"] === script.etag) response.writeHead(304).end();
  else response.writeHead(200).end(method === "HEAD" ? undefined : script.text);
}
