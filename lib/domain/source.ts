/**
 * Where numbers come from. Data of two sources never mix: whatever keeps data keeps it under the source's `key`.
 *
 * - `live`: CoinGecko's own host.
 * - `stand-in`: another host that speaks CoinGecko's API (`COINGECKO_BASE_URL`); never shown as live.
 * - `sandbox`: the simulated market inside this server.
 */
export type SourceKind = "live" | "stand-in" | "sandbox";

export interface Source {
  readonly kind: SourceKind;
  /** Stable identity, part of every storage key: `live`, `stand-in:127.0.0.1:4010`, `sandbox:1`. */
  readonly key: string;
  /** What people call it: a host, or the name of the simulated market. */
  readonly label: string;
}
