/** Bends a path so that it runs through known values: the mean of an Ornstein–Uhlenbeck bridge between them, fading away outside. */

export interface Knot {
  readonly atMs: number;
  /** What the path has to gain at that moment (in logs). */
  readonly residual: number;
}

/**
 * The correction at any moment: exactly the residual at each knot, continuous between, and decaying with `fadeMs` before the
 * first and after the last. Knots are ordered by time.
 */
export function bridgedCorrection(knots: readonly Knot[], fadeMs: number): (atMs: number) => number {
  return (atMs) => {
    let before: Knot | null = null;
    for (const knot of knots) {
      if (knot.atMs === atMs) return knot.residual;
      if (knot.atMs > atMs) {
        const toNext = Math.exp(-(knot.atMs - atMs) / fadeMs);
        if (before === null) return knot.residual * toNext;
        const span = Math.sinh((knot.atMs - before.atMs) / fadeMs);
        const ofBefore = Math.sinh((knot.atMs - atMs) / fadeMs) / span;
        const ofNext = Math.sinh((atMs - before.atMs) / fadeMs) / span;
        return before.residual * ofBefore + knot.residual * ofNext;
      }
      before = knot;
    }
    return before === null ? 0 : before.residual * Math.exp(-(atMs - before.atMs) / fadeMs);
  };
}
