/** What `npm start` runs once everything is built: checks the configuration, serves, says where, stops cleanly. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { type Env, readEnv } from "../env.ts";
import { isStartProblem } from "../errors.ts";
import { startRuntime } from "../runtime.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { readWorkerScript } from "./serve-worker.ts";
import { createFront } from "./server.ts";

const STOP_WITHIN_MS = 3_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("the server has no port"));
      else resolve(address);
    });
  });
}

function explainListenError(error: unknown, port: number, host: string): readonly string[] {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") return [`Port ${port} is in use. Choose another one: PORT=3001 npm start`];
  if (code === "EACCES")
    return [`Port ${port} needs more rights than this process has. Choose one above 1023.`];
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return [`HOST=${host} is not an address of this machine.`];
  return [`The server could not start: ${String(error)}`];
}

function startOrFail(env: Env): Runtime {
  try {
    return startRuntime(env);
  } catch (error) {
    if (isStartProblem(error)) return fail([error.message]);
    return fail([`The server could not start on DATA_DIR=${env.dataDir}: ${String(error)}`]);
  }
}

async function main(): Promise<void> {
  const configuration = readEnv();
  if ("problems" in configuration) {
    fail(["The configuration is not valid:", ...configuration.problems.map((problem) => `  ${problem}`)]);
  }
  const { env } = configuration;
  const runtime = startOrFail(env);
  const app = next({ dev: false, dir: process.cwd(), hostname: env.host, port: env.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createFront(runtime, (request, response) => handle(request, response), {
    worker: readWorkerScript("dist/sw.js"),
    trustedProxies: env.trustedProxies,
  });
  const { port } = await listen(server, env.port, env.host).catch((error: unknown) =>
    fail(explainListenError(error, env.port, env.host)),
  );

  function stop(): void {
    server.close(() => {
      runtime.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS).unref();
  }
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);

  const host = env.host.includes(":") ? `[${env.host}]` : env.host;
  say(`Spikeline is ready: ${env.publicUrl ?? `http://${host}:${port}`}`);
  const source = await runtime.source();
  say(`Source of data: ${source.label}. ${runtime.status().choice.reason}`);
}

await main();
