/** The sandbox over HTTP, with its faults and its control endpoint. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Clock } from "../../domain/time.ts";
import { matchEndpoint } from "../endpoints.ts";
import type { FaultTable } from "../faults/fault-table.ts";
import { createFaultyUpstream } from "../faults/faulty-upstream.ts";
import type { Sandbox } from "../sandbox.ts";
import { type CallLog, createCallLog } from "./call-log.ts";
import { answerControl, isControlPath } from "./control.ts";
import { send, toRequest } from "./node-adapter.ts";

export interface SandboxServerOptions {
  readonly sandbox: Sandbox;
  /** The market's time. */
  readonly clock: Clock;
  readonly faults: FaultTable;
  /** Pause before every answer. */
  readonly latencyMs: number;
}

type Upstream = (request: Request) => Promise<Response>;

async function answer(
  request: Request,
  upstream: Upstream,
  log: CallLog,
  { faults, clock, latencyMs }: SandboxServerOptions,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (isControlPath(pathname)) return answerControl(request, faults, log);
  log.record(matchEndpoint(pathname)?.endpoint ?? null, pathname + search, Date.now());
  if (latencyMs > 0) await clock.sleep(latencyMs, request.signal);
  return upstream(request);
}

/** A server that is not listening yet. A refused connection is one that is reset without an answer. */
export function createSandboxServer(options: SandboxServerOptions): Server {
  const log = createCallLog();
  const upstream = createFaultyUpstream(options.sandbox, options.faults, options.clock);

  async function serve(message: IncomingMessage, to: ServerResponse): Promise<void> {
    const gone = new AbortController();
    to.on("close", () => gone.abort());
    const request = await toRequest(message, gone.signal);
    await send(await answer(request, upstream, log, options), to);
  }

  return createServer((message, to) => {
    serve(message, to).catch(() => message.socket.resetAndDestroy());
  });
}
