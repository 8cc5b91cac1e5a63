/** Numbers of a visitor's own lists. */
import type { Method } from "./method.ts";

const OWN = "Computed in the browser from the numbers that are shown, and from what it has kept of the pin.";

export const WATCHLIST_METHODS: readonly Method[] = [
  {
    anchor: "list-move",
    name: "Move of a list",
    definition: "What a list did over the period, each of its tokens counting the same.",
    formula:
      "mean of the tokens’ changes; against Bitcoin or the AI median: (1 + mean) / (1 + its change) − 1",
    unit: "percent",
    unknownWhen: "No token of the list has a known change over the period.",
    minimumData: "One token; how many are known is written beside it.",
    source: OWN,
    notes: ["The AI median is the median change of all tokens that the board follows."],
  },
  {
    anchor: "since-pinned",
    name: "Since you pinned",
    definition: "The price now against the first price that was had after the token was pinned.",
    formula: "price now / price then − 1; against Bitcoin: (1 + change) / (1 + Bitcoin’s) − 1",
    unit: "percent",
    unknownWhen:
      "No price was had yet when it was pinned, there is none now, or the pin was made on numbers of another source.",
    minimumData: "A price then and one now, of the same source.",
    source: OWN,
    notes: ["A pin of the simulated market is never held against live prices."],
  },
  {
    anchor: "since-look",
    name: "Since you last looked",
    definition:
      "What is different from when this list was last on the screen for five seconds or more, in this browser.",
    formula:
      "price now / price then − 1; marked from 5 % either way, where turnover has crossed 1, and where a token that had a price has no market any more",
    unit: "percent",
    unknownWhen: "The token was not on the list then, or had no price then or has none now.",
    minimumData: "One earlier look at numbers of the same source.",
    source: OWN,
    notes: ["A token whose numbers could not be had stays as it was last seen, and is not marked for that."],
  },
];
