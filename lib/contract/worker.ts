/** What pages, server and service worker say to each other. */

/** Of a request for a page without market data. */
export const SHELL_HEADER = "x-spikeline-shell";

/** Of an answer that is an earlier one, because the server was not reached. */
export const KEPT_HEADER = "x-spikeline-kept";

export const WORKER_PATH = "/sw.js";
