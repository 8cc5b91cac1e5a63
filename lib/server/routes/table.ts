/** Every address of our API. */
import { boardRoute } from "./board-route.ts";
import { healthRoute } from "./health-route.ts";
import { pulseRoute } from "./pulse-route.ts";
import type { RouteDefinition } from "./route.ts";
import { statusRoute } from "./status-route.ts";
import { tokenRoute } from "./token-route.ts";

export const ROUTES: readonly RouteDefinition[] = [
  boardRoute,
  pulseRoute,
  tokenRoute,
  statusRoute,
  healthRoute,
];
