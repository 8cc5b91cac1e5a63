import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Whether the file is there and starts: a wrapper of a missing package, or a browser without its libraries, does not. */
function doesStart(browserPath) {
  return existsSync(browserPath) && spawnSync(browserPath, ["--version"], { timeout: 20_000 }).status === 0;
}

/**
 * The first browser that can be used; null when there is none. `CHROMIUM_PATH` rules out all others.
 *
 * @param {string | null} ownPath where Playwright keeps its own browser, whether or not it is there
 * @param {{ env?: NodeJS.ProcessEnv, isUsable?: (path: string) => boolean }} [world]
 * @returns {string | null}
 */
export function findBrowser(ownPath, { env = process.env, isUsable = doesStart } = {}) {
  const candidates = env.CHROMIUM_PATH
    ? [env.CHROMIUM_PATH]
    : [ownPath, ...SYSTEM_PATHS].filter((candidate) => candidate !== null);
  return candidates.find(isUsable) ?? null;
}
