/** A server process of a journey: its address is what it prints, and it never outlives the journey. */
import { type ChildProcess, spawn } from "node:child_process";

const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;

export interface ChildServer {
  /** Scheme, host and port, as printed. */
  readonly origin: string;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Asks it to stop, and kills it when it does not. Resolves to its exit code; null when a signal ended it. */
  stop(): Promise<number | null>;
}

const running = new Set<ChildProcess>();

process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Only an address that has been printed to its end counts. */
function originIn(text: string): string | null {
  return /https?:\/\/[^\s/]+(?=[\s/])/.exec(text)?.[0] ?? null;
}

/** Starts `node <args>` in the project's folder and waits until it has printed its address. Rejects with its output otherwise. */
export async function startChildServer(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ChildServer> {
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const exit = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      running.delete(child);
      resolve(code);
    });
  });

  let output = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const giveUp = (why: string) => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      reject(new Error(`node ${args.join(" ")} ${why}:\n${output}`));
    };
    const timer = setTimeout(() => giveUp("printed no address in time"), READY_WITHIN_MS);
    const read = (chunk: string) => {
      output += chunk;
    };
    child.stderr.setEncoding("utf8").on("data", read);
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      read(chunk);
      const found = originIn(output);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once("error", (error) => giveUp(error.message));
    child.once("close", (code) => giveUp(`ended with exit code ${code ?? "none"}`));
  });

  return {
    origin,
    output: () => output,
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
      const code = await exit;
      clearTimeout(timer);
      return code;
    },
  };
}
