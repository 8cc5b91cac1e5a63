/** How long a token has been listed, as far as the evidence goes: whole bounds, of which either can be unknown. */
export interface ListingAge {
  /** It was traded this many days ago at the latest-known earliest moment; null when nothing says so. */
  readonly atLeastDays: number | null;
  /** It had no price this many days ago; null when nothing says so. */
  readonly atMostDays: number | null;
}
