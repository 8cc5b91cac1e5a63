/** The process's HTTP server: our API from ready-made bytes, everything else from Next. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { WORKER_PATH } from "../../contract/worker.ts";
import { plainPath } from "../http/plain-path.ts";
import { SECURITY_HEADERS } from "../http/security-headers.ts";
import { ROUTES } from "../routes/table.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { createServeApi } from "./serve-api.ts";
import { serveWorker, type WorkerScript } from "./serve-worker.ts";
import { visitorAddress } from "./visitor-address.ts";
import { createVisitorLimit } from "./visitor-limit.ts";

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const MAX_URL_LENGTH = 4_096;

/** Pages that can cause calls of their own to the upstream share the visitors' limit with the API. */
const LIMITED_PAGES = ["/tokens/", "/compare", "/pictures/"];

interface FrontParts {
  /** Null where the build has made none. */
  readonly worker: WorkerScript | null;
  /** How many reverse proxies stand in front, whose word on who asks is believed. */
  readonly trustedProxies: number;
}

const ALONE: FrontParts = { worker: null, trustedProxies: 0 };

export function createFront(
  runtime: Runtime,
  servePage: PageHandler,
  parts: Partial<FrontParts> = {},
): Server {
  const { worker, trustedProxies } = { ...ALONE, ...parts };
  const limit = createVisitorLimit();
  const addressOf = ({ socket, headers }: IncomingMessage) =>
    visitorAddress(socket, headers["x-forwarded-for"], trustedProxies);
  const serveApi = createServeApi(runtime, ROUTES, limit, addressOf);
  const isSecure = runtime.publicUrl?.startsWith("https:") === true;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (isSecure) response.setHeader("strict-transport-security", "max-age=31536000");
    if (url.length > MAX_URL_LENGTH) {
      response.writeHead(414).end();
      return;
    }
    const path = plainPath(url);
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    if (path === WORKER_PATH) {
      serveWorker(request, response, worker);
      return;
    }
    if (path === "/api" || path.startsWith("/api/")) return serveApi(request, response, path);
    if (LIMITED_PAGES.some((start) => path.startsWith(start))) {
      const waitMs = await limit.msUntilAllowed(addressOf(request), "coin");
      if (waitMs !== null) {
        response.writeHead(429, {
          "retry-after": String(Math.ceil(waitMs / 1000)),
          "content-type": "text/plain; charset=utf-8",
        });
        response.end("This address has asked too often. Please wait a moment.");
        return;
      }
    }
    return servePage(request, response);
  }

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      runtime.logError(error, "a request failed");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
