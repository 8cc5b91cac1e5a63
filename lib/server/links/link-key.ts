/**
 * The secret that signs links: made at the first start and kept, since a new one would disown every link that was passed on. So a
 * key file that is there and cannot be used is never replaced.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";

const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function readKey(file: string): Buffer {
  const key = readFileSync(file);
  if (key.length !== KEY_BYTES) throw new Error(`${file} holds ${key.length} bytes instead of ${KEY_BYTES}`);
  return key;
}

function writeWhole(file: string, bytes: Buffer): void {
  const handle = openSync(file, "wx", OWNER_ONLY);
  try {
    writeSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a whole new key its name in one step, unless another process has been faster. */
function makeKey(file: string): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeWhole(draft, randomBytes(KEY_BYTES));
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The key in the file, made where there is no file. Throws where the file cannot be read, written, or holds no key. */
export function openLinkKey(file: string): Buffer {
  try {
    return readKey(file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    makeKey(file);
    return readKey(file);
  }
}
