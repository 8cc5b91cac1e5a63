/** Where a card goes beside what it explains: below, above where there is no room, never off the screen. */

const GAP_PX = 6;
const EDGE_PX = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** All in pixels of the viewport. */
export function placeHint(
  anchor: Box,
  card: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } {
  const centred = anchor.left + anchor.width / 2 - card.width / 2;
  const rightmost = viewport.width - card.width - EDGE_PX;
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - card.height;
  const fitsBelow = below + card.height <= viewport.height - EDGE_PX;
  return {
    left: Math.max(EDGE_PX, Math.min(centred, rightmost)),
    top: fitsBelow || above < EDGE_PX ? below : above,
  };
}
