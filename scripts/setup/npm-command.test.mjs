import { expect, it } from "vitest";
import { npmCommand } from "./npm-command.mjs";

it("runs the npm that runs us, on the Node it is given", () => {
  const command = npmCommand("/n24/node", { npm_execpath: "/lib/npm/bin/npm-cli.js" }, () => true);
  expect(command).toEqual({ command: "/n24/node", args: ["/lib/npm/bin/npm-cli.js"] });
});

it("leaves other package managers alone", () => {
  expect(npmCommand("/n24/node", { npm_execpath: "/lib/yarn.js" }, () => false)).toEqual({
    command: "npm",
    args: [],
  });
});

it("falls back to the npm on the path", () => {
  expect(npmCommand("/n24/node", {}, () => false)).toEqual({ command: "npm", args: [] });
});
