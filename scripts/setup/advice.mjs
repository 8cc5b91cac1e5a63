/** What to try, judged from the output of a program that failed. */
import { stripVTControlCharacters } from "node:util";

const CASES = [
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network (?:request )?.*failed/i,
    advice:
      "The package registry cannot be reached. Check the connection, and the proxy if there is one (npm config get registry, npm config get proxy).",
  },
  {
    pattern: /CERT_|certificate|SELF_SIGNED/,
    advice:
      "A certificate was not accepted. Behind a proxy that reads TLS, give its certificate to Node: NODE_EXTRA_CA_CERTS=/path/to/it.pem.",
  },
  { pattern: /ENOSPC/, advice: "The disk is full. Make room and try again." },
  {
    pattern: /EACCES|EPERM|EROFS/,
    advice:
      "A file could not be written. Check that this folder, node_modules in it and ~/.npm belong to you.",
  },
  {
    pattern: /can only install packages when your package\.json and package-lock\.json|EUSAGE/,
    advice:
      "package.json and package-lock.json disagree. Run npm install once, and commit package-lock.json with package.json.",
  },
  {
    pattern: /ERR_SOCKET_TIMEOUT|\bE?5\d\d\b.*registry|E429|EINTEGRITY/,
    advice: "The package registry answered badly. Try again in a minute.",
  },
  {
    pattern: /heap out of memory|Killed|ENOMEM/,
    advice: "There was not enough memory. Close other programs, or allow more swap, and try again.",
  },
];

/** The first advice that fits; null when the output is of no known kind. */
export function adviseOn(output) {
  return CASES.find(({ pattern }) => pattern.test(output))?.advice ?? null;
}

/** The last lines that say something, without colours. */
export function lastLines(output, count) {
  return stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .slice(-count);
}
