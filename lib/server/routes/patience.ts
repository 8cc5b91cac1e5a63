/** How long each kind of visitor waits before something older, or the reason why there is nothing, is the better answer. */
import type { Patience } from "../services/ports.ts";

/** A page that somebody has just opened: the browser asks again by itself, so the first HTML need not hold everything. */
export const OPENING_A_PAGE: Patience = { priority: "person", waitMs: 2_500 };

/** A browser that asks in the background while its screen shows the last answer. */
export const POLLING: Patience = { priority: "page", waitMs: 6_000 };

/** A browser that asks for what its screen does not have yet; up to four answers, one after the other. */
export const OPENING_A_TOKEN: Patience = { priority: "person", waitMs: 4_000 };
