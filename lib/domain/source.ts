/**
 * Where numbers come from. Data of two sources never mix: whatever keeps data keeps it under the source's `key`.
 *
 * - `live`: CoinGecko's own host.
 * - `stand-in`: another host that speaks CoinGecko's API (`COINGECKO_BASE_URL`); never shown as live.
 * - `sandbox`: the simulated market inside this server.
 * - `recording`: a recorded market inside this server, seen at a moment of its own time.
 */
export type SourceKind = "live" | "stand-in" | "sandbox" | "recording";

export interface Source {
  readonly kind: SourceKind;
  /** Stable identity, part of every storage key: `live`, `stand-in:127.0.0.1:4010`, `sandbox:1`, `recording:a-week:2026-05-04T06:00:00.000Z`. */
  readonly key: string;
  /** What people call it: a host, the name of the simulated market, or of the recording with its moment. */
  readonly label: string;
  /** What a recording says that it is; other sources have none. */
  readonly title?: string | undefined;
}

/** Whether the source is inside this server, so that asking it costs nothing. */
export function isOwnSource({ kind }: Pick<Source, "kind">): boolean {
  return kind === "sandbox" || kind === "recording";
}
