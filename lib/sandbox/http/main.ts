/** `npm run sandbox`: reads the command line, serves until it is told to stop. */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../domain/time.ts";
import { formatFaultRule } from "../faults/fault-rule.ts";
import { createFaultTable } from "../faults/fault-table.ts";
import { createSandbox } from "../sandbox.ts";
import { parseSandboxCommand, type SandboxCommand, USAGE } from "./options.ts";
import { createSandboxServer } from "./server.ts";

function marketClock(fixedNowMs: number | null): Clock {
  return {
    nowMs: () => fixedNowMs ?? Date.now(),
    sleep: (ms, signal) => sleep(ms, undefined, signal === undefined ? {} : { signal }),
  };
}

function introduction(command: SandboxCommand, address: string): string {
  const { seed, fixedNowMs, latencyMs, faults } = command;
  const clock =
    fixedNowMs === null ? "moving with this machine's" : `stopped at ${new Date(fixedNowMs).toISOString()}`;
  return [
    `Sandbox market on ${address}/api/v3`,
    `  seed     ${seed}`,
    `  clock    ${clock}`,
    `  latency  ${latencyMs} ms`,
    `  faults   ${faults.length === 0 ? "none" : faults.map(formatFaultRule).join("  ")}`,
    `  control  ${address}/__control/faults  ${address}/__control/stats`,
  ].join("\n");
}

async function serve(command: SandboxCommand): Promise<void> {
  const clock = marketClock(command.fixedNowMs);
  const sandbox = createSandbox({ seed: command.seed, clock });
  const server = createSandboxServer({
    sandbox,
    clock,
    faults: createFaultTable(command.faults),
    latencyMs: command.latencyMs,
  });
  server.listen(command.port, command.host);
  await once(server, "listening");
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : command.port;
  const host = command.host.includes(":") ? `[${command.host}]` : command.host;
  console.log(introduction(command, `http://${host}:${port}`));

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  await once(server, "close");
}

/** Runs the command; resolves with the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const command = parseSandboxCommand(argv);
    if (command === null) console.log(USAGE);
    else await serve(command);
    return 0;
  } catch (error) {
    console.error(`sandbox: ${error instanceof Error ? error.message : String(error)}\nTry --help.`);
    return 1;
  }
}
