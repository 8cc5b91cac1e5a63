import { existsSync } from "node:fs";
import path from "node:path";

/**
 * How to run npm on a given Node: the npm that runs us where there is one, else the one beside this Node, else the one on
 * `PATH` (whose first line finds the Node that is first on `PATH`).
 *
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(nodePath, env = process.env, exists = existsSync) {
  const besideNode = path.join(path.dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  const cli = [env.npm_execpath, besideNode].find(
    (candidate) => candidate !== undefined && path.basename(candidate) === "npm-cli.js" && exists(candidate),
  );
  return cli === undefined ? { command: "npm", args: [] } : { command: nodePath, args: [cli] };
}
