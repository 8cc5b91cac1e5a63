import { expect, test } from "vitest";
import { reachOf } from "./link-reach.ts";

test.each([
  ["http://localhost:3000", "machine"],
  ["http://127.0.0.1:3000", "machine"],
  ["http://[::1]:3000", "machine"],
  ["http://spikeline.localhost", "machine"],
  ["http://192.168.1.20:3000", "network"],
  ["http://10.0.0.4", "network"],
  ["http://172.20.0.2", "network"],
  ["http://[fd00::1]", "network"],
  ["http://workstation:3000", "network"],
  ["http://workstation.local", "network"],
  ["https://spikeline.example", "anywhere"],
  ["https://172.40.0.2", "anywhere"],
  ["https://localhost.example", "anywhere"],
])("%s reaches %s", (origin, reach) => {
  expect(reachOf(origin)).toBe(reach);
});
