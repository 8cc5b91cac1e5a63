/** Numbers that need the token's own last 90 days, one sample a UTC day. */
import type { Method } from "./method.ts";

const DAILY =
  "Computed from CoinGecko’s hourly history of 90 days: the last observation of each UTC day, broken prints left out.";

export const PAST_METHODS: readonly Method[] = [
  {
    anchor: "spike-stage",
    name: "Stage of the spike",
    definition:
      "How long the turnover has been above its line: new, spike (1 day), repeated (2), sustained (3–4), exceptional (5 or more), fading, or quiet.",
    formula:
      "complete days in a row at or above the line, ending yesterday, while today is above it too; fading: above within the last 7 days, not now",
    unit: "stage",
    unknownWhen: "There is no turnover now, no history, or yesterday has no sample.",
    minimumData: "One complete day; 30 days before the spell for the token’s own line.",
    source: DAILY,
    notes: [
      "The line is the token’s own where it is known (90 % of its 90 days before the spell were lower), else a turnover of 1. Which one is said beside the stage.",
      "On a recorded market of small AI tokens 3.4 % of coin-days had a turnover of 1 or more. Where each day’s volume keeps 70 % of the last one’s surprise, about one spell in five lasts three days or more by chance.",
    ],
  },
  {
    anchor: "turnover-own",
    name: "Turnover against its own past",
    definition:
      "The share of the token’s own last 90 days that had a lower turnover than its last complete day.",
    formula: "(days below + half of the days equal) / days",
    unit: "percentile",
    unknownWhen: "Fewer than 30 earlier days have a turnover, or the last complete day has none.",
    minimumData: "30 days before the last complete one.",
    source: DAILY,
    notes: ["The volume is a sum over 24 hours, so one sample a day is taken: more would repeat each other."],
  },
  {
    anchor: "turnover-streak",
    name: "Days in a row",
    definition: "Complete UTC days in a row, up to yesterday, with a turnover at or above the line.",
    formula: "days, counted back from the last complete one",
    unit: "days",
    unknownWhen:
      "The last complete day has no sample; for its own line also with fewer than 30 days before the spell.",
    minimumData: "The last complete day.",
    source: DAILY,
    notes: [
      "The own line is set by the 90 days before the spell’s first day and stays while the spell lasts: a line that moved along would swallow the spell.",
    ],
  },
  {
    anchor: "turnover-share",
    name: "Days above 1 of the last 14",
    definition: "Of the last 14 complete days that have a sample, the share with a turnover of 1 or more.",
    formula: "days at or above 1 / days with a sample",
    unit: "%",
    unknownWhen: "Fewer than 10 of the days have a sample.",
    minimumData: "10 of 14 days.",
    source: DAILY,
    notes: [],
  },
  {
    anchor: "volume-surprise",
    name: "Volume surprise",
    definition:
      "How far the last complete day’s volume lies from the three weeks before it, in their own usual spread.",
    formula: "0.6745 × (ln V − median) / MAD, over the previous 21 days",
    unit: "robust z",
    unknownWhen: "Fewer than 14 earlier days have a volume, or they do not differ.",
    minimumData: "14 of the 21 days before.",
    source: `${DAILY} Robust z: Iglewicz and Hoaglin 1993.`,
    notes: ["From 3.5 it is marked. About 6 % of ordinary coin-days pass that."],
  },
  {
    anchor: "supply-steps",
    name: "Supply steps",
    definition:
      "Jumps of more than 1 % in the implied supply from one daily sample to the next: an unlock, a burn, or a correction.",
    formula: "(cap / price) of a day against the day before",
    unit: "%",
    unknownWhen: "No two daily samples have a cap and a price.",
    minimumData: "Two daily samples.",
    source: DAILY,
    notes: ["The implied supply is derived. A step can also be CoinGecko correcting a reported supply."],
  },
  {
    anchor: "discovery",
    name: "Price discovery",
    definition: "Whether the token has fewer than 60 daily prices: too few to say what is usual for it.",
    formula: "daily prices < 60",
    unit: "yes or no",
    unknownWhen: "There is no daily history at hand.",
    minimumData: "A history of 60 days or more.",
    source: DAILY,
    notes: [],
  },
];
