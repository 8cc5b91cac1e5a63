/** A jump of a token's implied supply (cap / price) from one daily sample to the next. */
export interface SupplyStep {
  /** Ends of the two UTC days: more than a day apart where there is no sample between them. */
  readonly fromDayEndMs: number;
  readonly dayEndMs: number;
  readonly supplyBefore: number;
  readonly supplyAfter: number;
  /** A ratio: 0.05 is 5 % more. */
  readonly change: number;
}
