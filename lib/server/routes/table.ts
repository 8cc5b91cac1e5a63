/** Every address of our API. */
import { boardRoute } from "./board-route.ts";
import { contextRoute } from "./context-route.ts";
import { contractsRoute } from "./contracts-route.ts";
import { healthRoute } from "./health-route.ts";
import { pulseRoute } from "./pulse-route.ts";
import type { RouteDefinition } from "./route.ts";
import { searchRoute } from "./search-route.ts";
import { statusRoute } from "./status-route.ts";
import { tokenRoute } from "./token-route.ts";
import { trendingRoute } from "./trending-route.ts";

export const ROUTES: readonly RouteDefinition[] = [
  boardRoute,
  contextRoute,
  trendingRoute,
  pulseRoute,
  tokenRoute,
  contractsRoute,
  searchRoute,
  statusRoute,
  healthRoute,
];
