/** Who can open an address: everybody, the same network, or this machine alone. */

export type LinkReach = "machine" | "network" | "anywhere";

const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const PRIVATE =
  /^(?:10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[f[cd][0-9a-f:]+\]|\[fe80:[0-9a-f:]+\]|[^.[\]]+|.+\.(?:local|lan|internal|home\.arpa))$/;

/** `origin` with its scheme: `http://127.0.0.1:3000`. A name without a dot is one of the own network. */
export function reachOf(origin: string): LinkReach {
  const { hostname } = new URL(origin);
  if (LOOPBACK.test(hostname)) return "machine";
  return PRIVATE.test(hostname) ? "network" : "anywhere";
}
