import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLinkKey } from "./link-key.ts";
import { openLinkSigner } from "./open-link-signer.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "spikeline-key-"));
  file = path.join(folder, "link-key");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("the first start makes a key that its owner alone can read, and the next one finds it", () => {
  const made = openLinkKey(file);
  expect(made).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(openLinkKey(file)).toEqual(made);
  expect(readdirSync(folder)).toEqual(["link-key"]);
});

test("processes that start at once end with one key", async () => {
  const script = `import(${JSON.stringify(path.join(import.meta.dirname, "link-key.ts"))})
    .then(({ openLinkKey }) => console.log(openLinkKey(${JSON.stringify(file)}).toString("hex")))`;
  const run = promisify(execFile);
  const outputs = await Promise.all(
    Array.from({ length: 4 }, () => run(process.execPath, ["--no-warnings", "--eval", script])),
  );
  const keys = new Set(outputs.map(({ stdout }) => stdout.trim()));
  expect([...keys]).toEqual([readFileSync(file).toString("hex")]);
  expect(readdirSync(folder)).toEqual(["link-key"]);
}, 30_000);

test("a key that is cut short is told and not replaced", () => {
  writeFileSync(file, "too short");
  const told: unknown[] = [];
  expect(openLinkSigner(file, (error) => told.push(error))).toBeNull();
  expect(String(told[0])).toContain("9 bytes");
  expect(readFileSync(file, "utf8")).toBe("too short");
});

test("a file that cannot be read as one leaves links unsigned", () => {
  mkdirSync(file);
  const told: unknown[] = [];
  expect(openLinkSigner(file, (error) => told.push(error))).toBeNull();
  expect(told).toHaveLength(1);
});

test("a folder that does not take the key leaves links unsigned", () => {
  const told: unknown[] = [];
  expect(openLinkSigner(path.join(folder, "missing", "link-key"), (error) => told.push(error))).toBeNull();
  expect(told).toHaveLength(1);
});
