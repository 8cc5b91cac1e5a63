/** What lies over and behind a token's line in its picture: called and coloured as on the page; what could not be had, in words. */
import { NAMED_OVERLAYS, overlayColours } from "@/components/charts/overlay-look";
import { type Named, shortLabels } from "@/components/market/short-labels";
import type { OverlayHistory } from "@/components/token/history-plot";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Problem } from "@/lib/contract/problem";
import { FAULT_KINDS } from "@/lib/domain/fault";
import type { VolatilitySpell } from "@/lib/domain/market-context";
import type { Overlay } from "@/lib/domain/token-view";
import type { BesideOpening, Opened } from "@/lib/server/routes/open-beside";
import { drawableText } from "./drawable-text";

const MAX_NAME_LENGTH = 24;

export interface TokenBeside {
  /** At the end of the token's own line. */
  readonly ownLabel: string;
  readonly overlays: readonly OverlayHistory[];
  readonly spells: readonly VolatilitySpell[];
  /** “Bitcoin (rate limited)”. */
  readonly missing: readonly string[];
  /** Whether some of what is missing may come any moment. */
  readonly isWaiting: boolean;
}

interface Lack {
  readonly reason: string;
  readonly isWaiting: boolean;
}

function lackOf({ kind, status }: Problem): Lack {
  const isWaiting = status !== 404;
  if (kind === "unknown-token") return { reason: "no such token", isWaiting };
  if (kind === "unknown-moment") return { reason: "not known of this time", isWaiting };
  const fault = FAULT_KINDS.find((candidate) => candidate === kind);
  return { reason: fault === undefined ? "a fault of this server" : FAULT_WORDS[fault].reason, isWaiting };
}

/** Numbers of two sources are never drawn together. */
function valueOrLack<T>(
  opened: Opened<T>,
  sourceKey: string,
): { readonly value: T } | { readonly lack: Lack } {
  if ("problem" in opened) return { lack: lackOf(opened.problem) };
  const isOfSource = opened.freshness.source.key === sourceKey;
  return isOfSource ? opened : { lack: { reason: "of another source", isWaiting: true } };
}

function drawableNamed({ id, name, symbol }: Named): Named {
  const otherwise = id.slice(0, MAX_NAME_LENGTH);
  return {
    id,
    name: drawableText(name, MAX_NAME_LENGTH, otherwise),
    symbol: drawableText(symbol, MAX_NAME_LENGTH, otherwise),
  };
}

function namedOverlay(id: Overlay, names: BesideOpening["names"]): Named {
  const known = NAMED_OVERLAYS.get(id) ?? names.find((coin) => coin.id === id);
  return drawableNamed({ id, name: known?.name ?? id, symbol: known?.symbol ?? id });
}

/** `own`: the token, whose own numbers are of the source with this key. */
export function tokenBeside(opening: BesideOpening, own: Named, sourceKey: string): TokenBeside {
  const ids = opening.overlays.map(({ id }) => id);
  const colours = overlayColours(ids);
  const named = ids.map((id) => namedOverlay(id, opening.names));
  const [ownLabel = own.symbol, ...labels] = shortLabels([drawableNamed(own), ...named]);
  const overlays = opening.overlays.map(({ id, history }, index) => ({
    id,
    name: named[index]?.name ?? id,
    label: labels[index] ?? id,
    colour: colours[index] ?? "",
    had: valueOrLack(history, sourceKey),
  }));
  const spells = opening.spells === null ? { value: [] } : valueOrLack(opening.spells, sourceKey);
  const lacks = [...overlays, { name: "Bitcoin’s regimes", had: spells }].flatMap(({ name, had }) =>
    "lack" in had ? [{ name, ...had.lack }] : [],
  );
  return {
    ownLabel,
    overlays: overlays.flatMap(({ id, label, colour, had }) =>
      "value" in had ? [{ id, label, colour, history: had.value }] : [],
    ),
    spells: "value" in spells ? spells.value : [],
    missing: lacks.map(({ name, reason }) => `${name} (${reason})`),
    isWaiting: lacks.some((lack) => lack.isWaiting),
  };
}
