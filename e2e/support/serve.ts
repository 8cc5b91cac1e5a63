/** The servers of a journey: the product as it is built, and the simulated market in CoinGecko's place. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ChildServer, startChildServer } from "./child-server.ts";

type Settings = Readonly<Record<string, string>>;

/** Every setting of the product, empty: neither the environment nor a developer's `.env` reaches a journey. */
const NO_SETTINGS: Settings = {
  HOST: "",
  PUBLIC_URL: "",
  TRUSTED_PROXIES: "",
  UPSTREAM: "",
  COINGECKO_API_KEY: "",
  COINGECKO_PLAN: "",
  COINGECKO_BASE_URL: "",
  AI_CATEGORIES: "",
  FOLLOWED_TOKENS: "",
  RECORDING_AT: "",
  RECORDING_PLAYS: "",
  SANDBOX_NOW: "",
  SANDBOX_SEED: "",
};

export interface Product {
  /** Scheme, host and port, without a slash at the end. The same after a restart. */
  readonly url: string;
  readonly dataDir: string;
  /** Everything printed since the last start. */
  output(): string;
  /** Stops it and starts it again on the same port and data, with some settings changed. */
  restart(changes?: Settings): Promise<void>;
  /** Stops it and removes its data. Resolves to its exit code; null when a signal ended it. */
  stop(): Promise<number | null>;
}

export interface Sandbox {
  /** For `COINGECKO_BASE_URL`. */
  readonly url: string;
  /** Replaces all faults, each written as for the option `--fault`: `/coins/markets=429:30`, `*=hang`. None: an empty list. */
  setFaults(faults: readonly string[]): Promise<void>;
  /** The control endpoint's JSON: which calls arrived, and when. */
  stats(): Promise<unknown>;
  stop(): Promise<number | null>;
}

/** Starts the built product on a free port of this machine with an empty data folder of its own, or the one given. */
export async function startProduct({
  env = {},
  dataDir,
}: {
  readonly env?: Settings;
  readonly dataDir?: string;
} = {}): Promise<Product> {
  const folder = dataDir ?? mkdtempSync(path.join(tmpdir(), "spikeline-journey-"));
  const removeFolder = () => {
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", removeFolder);

  let settings: Settings = { ...NO_SETTINGS, PORT: "0", DATA_DIR: folder, ...env };
  const start = () =>
    startChildServer(["--enable-source-maps", "dist/front.js"], {
      ...process.env,
      ...settings,
      NODE_ENV: "production",
    });
  let server: ChildServer = await start();
  const url = server.origin;

  return {
    url,
    dataDir: folder,
    output: () => server.output(),
    async restart(changes = {}) {
      await server.stop();
      settings = { ...settings, ...changes, PORT: new URL(url).port };
      server = await start();
    },
    async stop() {
      const code = await server.stop();
      removeFolder();
      process.off("exit", removeFolder);
      return code;
    },
  };
}

/** Starts the simulated market on a free port of this machine; `args` as for `npm run sandbox`. */
export async function startSandbox({
  args = [],
}: {
  readonly args?: readonly string[];
} = {}): Promise<Sandbox> {
  const server = await startChildServer(["scripts/sandbox.mjs", "--port", "0", ...args], process.env);
  const control = async (resource: string, request?: RequestInit): Promise<Response> => {
    const response = await fetch(`${server.origin}/__control/${resource}`, request);
    if (!response.ok) throw new Error(`The sandbox refused ${resource}: ${await response.text()}`);
    return response;
  };
  return {
    url: `${server.origin}/api/v3`,
    async setFaults(faults) {
      await control("faults", {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ faults }),
      });
    },
    async stats() {
      const response = await control("stats");
      const stats: unknown = await response.json();
      return stats;
    },
    stop: () => server.stop(),
  };
}
