/** Which invented tokens have which oddity, by their number: every kind of untidy answer is in every market. */
import type { Oddities } from "./coin.ts";
import { NO_ODDITIES } from "./coin.ts";

/** Markup and line ends are part of the vendor's notices. */
const MIGRATION =
  'This token is migrating to a new contract.\r\nHolders should read the <a href="https://migration.example/notice" target="_blank">project’s notice</a> before trading.';
const EXPLOIT =
  "The project reports an exploit of its bridge. Deposits and withdrawals are paused on several venues.";
const DELISTING = "Several venues have announced that they will stop trading this token.";

const BY_NUMBER: Readonly<Record<number, Partial<Oddities>>> = {
  9: { notice: MIGRATION },
  17: { sparkline: "short" },
  23: { stale: true },
  38: { washVenue: true },
  52: { change24hMissing: true },
  61: { gaps: true },
  85: { sparkline: "empty", change24hMissing: true },
  96: { notice: EXPLOIT },
  113: { stale: true },
  127: { washVenue: true },
  140: { change24hMissing: true },
  166: { sparkline: "short" },
  189: { notice: DELISTING },
  205: { gaps: true },
  222: { sparkline: "empty" },
};

export function odditiesOf(n: number): Oddities {
  return { ...NO_ODDITIES, ...BY_NUMBER[n] };
}
