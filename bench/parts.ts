/** Every part of the bench, cheapest first. */
import { boardBytes } from "./parts/board-bytes.ts";
import { boardTable } from "./parts/board-table.ts";
import { chart } from "./parts/chart.ts";
import { firstLoadJs } from "./parts/first-load-js.ts";
import { lighthouse } from "./parts/lighthouse.ts";
import { month } from "./parts/month.ts";
import { sandboxCost } from "./parts/sandbox-cost.ts";
import { signals } from "./parts/signals.ts";
import { throughput } from "./parts/throughput.ts";
import { thundering } from "./parts/thundering.ts";
import { watchlist } from "./parts/watchlist.ts";
import type { Part } from "./report/findings.ts";

export const PARTS: readonly Part[] = [
  signals,
  sandboxCost,
  month,
  boardBytes,
  firstLoadJs,
  boardTable,
  chart,
  watchlist,
  lighthouse,
  thundering,
  throughput,
];
