// `npm run sandbox`: starts the simulated market's server. Its sources are TypeScript, which Node runs by leaving out the types:
// by itself from 22.18 on, with a flag from 22.6 on, and before that through the Node that `npm start` brings.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCAL_NODE = fileURLToPath(new URL("../.node/node_modules/node/bin/node", import.meta.url));
const argv = process.argv.slice(2);

/** The command that can run this script where this Node cannot; null when there is none. */
function otherNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 6)) return [process.execPath, "--experimental-strip-types"];
  return existsSync(LOCAL_NODE) ? [LOCAL_NODE] : null;
}

/** Runs this script again under another Node, handing on signals and the exit code. */
function runUnder([node, ...flags]) {
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...argv], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

if (process.features.typescript) {
  const { main } = await import("../lib/sandbox/http/main.ts");
  process.exitCode = await main(argv);
} else {
  const command = otherNode();
  if (command === null) {
    console.error(
      `sandbox: needs Node 22.12 or newer, this is ${process.version}. Run npm start once: it brings a newer one.`,
    );
    process.exitCode = 1;
  } else {
    runUnder(command);
  }
}
