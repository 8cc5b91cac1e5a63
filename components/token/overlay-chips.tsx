"use client";
/** What is drawn over the token's price, each in its colour, and what else can be. */
import { useRef } from "react";
import { AddressLink, showView } from "@/components/market/view-link";
import { useHeldFocus } from "@/components/ui/use-held-focus";
import { BITCOIN, type CoinId } from "@/lib/domain/ids";
import { AI_MEDIAN, MAX_OVERLAYS, type Overlay, type TokenView } from "@/lib/domain/token-view";
import { type ChangedHref, toggledOverlay } from "./history-address";
import { OverlayPicker } from "./overlay-picker";
import type { OverlayState } from "./use-overlays";

interface OverlayChipsProps {
  readonly id: CoinId;
  readonly view: TokenView;
  readonly overlays: readonly OverlayState[];
  readonly hrefOf: ChangedHref;
}

const OFFERED: readonly { readonly id: Overlay; readonly name: string }[] = [
  { id: BITCOIN, name: "BTC" },
  { id: AI_MEDIAN, name: "AI median" },
];

/** The median comes with the board, which looks back a week. */
function canBeHad(overlay: Overlay, { span, atMs }: TokenView): boolean {
  return overlay !== AI_MEDIAN || (atMs === null && (span === "24h" || span === "7d"));
}

const ACTION = "flex h-7 items-center px-1 text-accent underline underline-offset-2 max-sm:h-10";

export function OverlayChips({ id, view, overlays, hrefOf }: OverlayChipsProps) {
  const shown = new Set<Overlay>([id, ...view.overlays]);
  const hasRoom = view.overlays.length < MAX_OVERLAYS;
  const toggled = (overlay: Overlay) => hrefOf(toggledOverlay(view, overlay));
  const offered = hasRoom ? OFFERED.filter((one) => !shown.has(one.id) && canBeHad(one.id, view)) : [];
  const parts = useRef<HTMLDivElement>(null);
  // What is pressed goes: the chip that comes of an offer stands in its place, the next chip in that of one that was taken away.
  const pressed = [...overlays, ...offered, ...(hasRoom ? ["picker"] : [])];
  const heldAt = useHeldFocus(parts, pressed, { target: "a, input", otherwise: "main h1" });
  return (
    <div ref={parts} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      <span className="text-muted">Beside</span>
      {overlays.length > 0 && (
        <ul aria-label="Drawn beside it" className="flex flex-wrap gap-1.5">
          {overlays.map((overlay, index) => (
            <li key={overlay.id} className="flex items-center bg-raised">
              <span aria-hidden className="ml-2 h-0.5 w-3" style={{ backgroundColor: overlay.colour }} />
              <span className="max-w-32 truncate pl-1.5" title={overlay.name}>
                {overlay.label}
              </span>
              <AddressLink
                href={toggled(overlay.id)}
                {...heldAt(index)}
                aria-label={`Do not draw ${overlay.name}`}
                className="flex size-7 items-center justify-center text-base leading-none text-muted hover:text-ink max-sm:size-10"
              >
                ×
              </AddressLink>
            </li>
          ))}
        </ul>
      )}
      {offered.map((one, index) => (
        <AddressLink
          key={one.id}
          href={toggled(one.id)}
          {...heldAt(overlays.length + index)}
          className={ACTION}
        >
          + {one.name}
        </AddressLink>
      ))}
      {hasRoom && (
        <div {...heldAt(pressed.length - 1)}>
          <OverlayPicker shown={shown} onPick={(picked) => showView(toggled(picked))} />
        </div>
      )}
      {view.overlays.length > 0 && view.figure !== "price" && (
        <span className="text-muted">Others are drawn beside the price alone.</span>
      )}
      {view.overlays.length > 0 && (
        <span className="hidden text-muted noscript:inline">
          Others are drawn by script, which is switched off here.
        </span>
      )}
      <Failures overlays={overlays} />
    </div>
  );
}

function Failures({ overlays }: { readonly overlays: readonly OverlayState[] }) {
  return (
    <span role="status" className="text-warn-ink empty:hidden">
      {overlays
        .filter(({ failure }) => failure !== null)
        .map(({ name, failure }) => `${name}: ${failure ?? ""}.`)
        .join(" ")}
    </span>
  );
}
