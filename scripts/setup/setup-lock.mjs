/** One set-up at a time in this folder: a second start waits for the first instead of writing over it. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const HEARTBEAT_MS = 5_000;
const SILENT_AFTER_MS = 60_000;
const POLL_MS = 200;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

/**
 * Whether nobody holds a lock any more: its process is gone from this machine, or it has not been touched for a minute.
 *
 * @param {{ content: string, touchedMs: number }} lock
 * @param {{ nowMs: number, host: string, isAlive: (pid: number) => boolean }} world
 */
export function isLockStale(lock, world) {
  if (world.nowMs - lock.touchedMs > SILENT_AFTER_MS) return true;
  const [pid, host] = lock.content.split(" ");
  // A lock without content is just being written.
  return host === world.host && !world.isAlive(Number(pid));
}

function readLock(file) {
  try {
    return { content: readFileSync(file, "utf8"), touchedMs: statSync(file).mtimeMs };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function tryToTake(file, content) {
  try {
    writeFileSync(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a stale lock out of the way. Two may try: the one who moved a lock that is not the stale one puts it back. */
function removeStale(file, staleContent) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (readFileSync(aside, "utf8") === staleContent) rmSync(aside);
  else renameSync(aside, file);
}

async function take(file, content, onWait) {
  let hasSaid = false;
  while (!tryToTake(file, content)) {
    const lock = readLock(file);
    if (lock === null) continue;
    if (isLockStale(lock, { nowMs: Date.now(), host: hostname(), isAlive })) {
      removeStale(file, lock.content);
      continue;
    }
    if (!hasSaid) onWait(lock.content.split(" ")[0]);
    hasSaid = true;
    await wait(POLL_MS);
  }
}

/** Runs the task while holding the lock. `onWait` is called once with the holder's process id when it has to wait. */
export async function withSetupLock(file, onWait, task) {
  mkdirSync(path.dirname(file), { recursive: true });
  const content = `${process.pid} ${hostname()} ${Date.now()}`;
  await take(file, content, onWait);
  const release = () => {
    if (readLock(file)?.content === content) rmSync(file, { force: true });
  };
  process.once("exit", release);
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await task();
  } finally {
    clearInterval(heartbeat);
    process.off("exit", release);
    release();
  }
}
