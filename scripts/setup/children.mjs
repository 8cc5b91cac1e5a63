/**
 * Child processes that end with us. Each leads a process group of its own, so that Ctrl-C in a terminal reaches it only
 * through us: exactly once, although the terminal and npm both tell us.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** A signal this much later than the first one is a person who has run out of patience. */
const IMPATIENCE_MS = 1_500;

/** How often to look whether npm is still there. */
const PARENT_CHECK_MS = 250;

const children = new Set();
let stop = null;
let isListening = false;

function signalGroup(child, signal) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

function onSignal(signal) {
  const atMs = performance.now();
  if (children.size === 0) process.exit(exitCodeOf(signal));
  if (stop === null) {
    stop = { signal, atMs };
    for (const child of children) signalGroup(child, signal === "SIGHUP" ? "SIGTERM" : signal);
  } else if (atMs - stop.atMs > IMPATIENCE_MS) {
    for (const child of children) signalGroup(child, "SIGKILL");
  }
}

/**
 * npm hands a signal to the shell between it and us, and most shells die of it without telling us. So where npm runs us, a
 * parent that is gone means: stop.
 */
function watchParent() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const parentPid = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parentPid) return;
    clearInterval(timer);
    if (stop === null) onSignal("SIGTERM");
  }, PARENT_CHECK_MS);
  timer.unref();
}

/** The exit code by which shells say that a signal ended a process. */
export function exitCodeOf(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

/** The signal that asked us to stop; null while nobody has. */
export function stopSignal() {
  return stop === null ? null : stop.signal;
}

/** Spawns a program as `child_process.spawn` does, and sees to it that it ends with us. */
export function spawnChild(command, args, options) {
  if (!isListening) {
    for (const signal of SIGNALS) process.on(signal, onSignal);
    watchParent();
    isListening = true;
  }
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  children.add(child);
  child.once("close", () => children.delete(child));
  child.once("error", () => children.delete(child));
  return child;
}
