/** Every address of our API. */
import { boardRoute } from "./board-route.ts";
import { compareRoute } from "./compare-route.ts";
import { contextRoute } from "./context-route.ts";
import { contractsRoute } from "./contracts-route.ts";
import { healthRoute } from "./health-route.ts";
import { historyRoute } from "./history-route.ts";
import { linkCheckRoute, linkRoute } from "./link-route.ts";
import { pulseRoute } from "./pulse-route.ts";
import { regimesRoute } from "./regimes-route.ts";
import type { RouteDefinition } from "./route.ts";
import { searchRoute } from "./search-route.ts";
import { statusRoute } from "./status-route.ts";
import { tokenRoute } from "./token-route.ts";
import { trendingRoute } from "./trending-route.ts";
import { watchedRoute } from "./watched-route.ts";

export const ROUTES: readonly RouteDefinition[] = [
  boardRoute,
  contextRoute,
  trendingRoute,
  pulseRoute,
  tokenRoute,
  historyRoute,
  regimesRoute,
  contractsRoute,
  compareRoute,
  linkRoute,
  linkCheckRoute,
  searchRoute,
  watchedRoute,
  statusRoute,
  healthRoute,
];
