import { expect, it } from "vitest";
import { adviseOn, lastLines } from "./advice.mjs";

it.each([
  [
    "npm error code ENOTFOUND\nnpm error network request to https://packages.example failed",
    "cannot be reached",
  ],
  ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "NODE_EXTRA_CA_CERTS"],
  ["npm error code ENOSPC", "disk is full"],
  ["npm error code EACCES\nnpm error syscall mkdir", "belong to you"],
  [
    "npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync",
    "disagree",
  ],
  ["npm error code E429", "Try again in a minute"],
])("knows what to try after: %s", (output, words) => {
  expect(adviseOn(output)).toContain(words);
});

it("has no advice on an output of no known kind", () => {
  expect(adviseOn("Type error: Property 'x' does not exist on type 'Y'.")).toBeNull();
});

it("shows the last lines that say something, without colours", () => {
  expect(lastLines("one\n\n\u001b[31mtwo\u001b[39m  \nthree\n\n", 2)).toEqual(["two", "three"]);
});
