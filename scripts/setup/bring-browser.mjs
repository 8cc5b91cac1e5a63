/** A browser for the journeys: one that is here, else Playwright's own, else Debian's package. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { runCommand } from "./run-command.mjs";
import { runStep } from "./run-step.mjs";
import { SetupError } from "./setup-error.mjs";

const PRINT_OWN_PATH =
  'import { chromium } from "@playwright/test"; process.stdout.write(chromium.executablePath());';

const WHAT_TO_DO = [
  "The browser journeys need Chromium or Chrome, and none could be found or installed.",
  "What to try, one of:",
  "    install it: apt-get install chromium (Debian), dnf install chromium (Fedora), brew install --cask chromium (macOS)",
  "    download Playwright's own: npx playwright install --with-deps chromium",
  "    name the one you have: CHROMIUM_PATH=/path/to/chrome npm test",
].join("\n");

/** Whether a system's /etc/os-release is of Debian itself: Ubuntu's package of the same name installs no browser. */
export function isDebian(osRelease) {
  return /^ID="?debian"?$/m.test(osRelease);
}

function canUseApt() {
  try {
    return process.getuid?.() === 0 && isDebian(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

async function ownBrowserPath(root, runtime) {
  const { code, output } = await runCommand(
    runtime.nodePath,
    ["--input-type=module", "--eval", PRINT_OWN_PATH],
    { cwd: root, env: runtime.env },
  );
  return code === 0 ? output : null;
}

/** Downloads Playwright's own browser. A machine that cannot reach the download goes on without it. */
async function tryPlaywright(root, runtime, progress) {
  const end = progress.begin("Download Playwright's Chromium");
  const cli = path.join("node_modules", "@playwright", "test", "cli.js");
  const { code } = await runCommand(runtime.nodePath, [cli, "install", "chromium"], {
    cwd: root,
    env: runtime.env,
  });
  end(code === 0 ? "passed" : "skipped", code === 0 ? "" : "it cannot be downloaded here");
}

async function installDebianPackage(root, runtime, progress) {
  await runStep(progress, {
    label: "Install Debian's Chromium",
    command: "sh",
    args: [
      "-c",
      "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation fonts-dejavu-core",
    ],
    cwd: root,
    env: { ...runtime.env, DEBIAN_FRONTEND: "noninteractive" },
    otherwise: WHAT_TO_DO,
  });
}

/** Path of a browser that starts. Throws a `SetupError` that says what to do when there is none to be had. */
export async function bringBrowser(root, runtime, progress) {
  const ownPath = await ownBrowserPath(root, runtime);
  const found = findBrowser(ownPath);
  if (found !== null) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new SetupError(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} is not a browser that starts here.`);
  }
  await tryPlaywright(root, runtime, progress);
  if (findBrowser(ownPath) === null && canUseApt()) await installDebianPackage(root, runtime, progress);
  const brought = findBrowser(ownPath);
  if (brought === null) throw new SetupError(WHAT_TO_DO);
  return brought;
}
