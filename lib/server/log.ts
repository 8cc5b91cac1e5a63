/** The server's log: one JSON line an event on standard error, so that standard output stays readable for people. */
import { destination, pino } from "pino";

export const log = pino(
  { name: "spikeline", base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
  destination({ fd: 2, sync: true }),
);
