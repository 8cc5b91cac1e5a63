import { describe, expect, it } from "vitest";
import { retryAtMs } from "./retry-after.ts";

const NOW_MS = Date.UTC(2026, 4, 22, 8, 40);

function waitOf(headers: Record<string, string>): number | null {
  const at = retryAtMs(new Headers(headers), NOW_MS);
  return at === null ? null : (at - NOW_MS) / 1000;
}

describe("retryAtMs", () => {
  it.each([
    ["seconds", { "retry-after": "53" }, 53],
    ["an HTTP date", { "retry-after": "Fri, 22 May 2026 08:41:30 GMT" }, 90],
    ["a date that has passed", { "retry-after": "Fri, 22 May 2026 08:00:00 GMT" }, 0],
    ["no wait at all", { "retry-after": "0" }, 0],
    ["more than two minutes", { "retry-after": "86400" }, 120],
    ["the reset time alone", { "x-ratelimit-reset": "2026-05-22 08:41:00 +0000" }, 60],
    [
      "the reset time beside an unreadable wait",
      { "retry-after": "soon", "x-ratelimit-reset": "2026-05-22 08:41:00 +0000" },
      60,
    ],
    [
      "a wait beside a reset time",
      { "retry-after": "7", "x-ratelimit-reset": "2026-05-22 08:41:00 +0000" },
      7,
    ],
  ])("understands %s", (_what, headers, seconds) => {
    expect(waitOf(headers)).toBe(seconds);
  });

  it.each([{}, { "retry-after": "" }, { "retry-after": "-5x" }, { "x-ratelimit-reset": "tomorrow" }])(
    "knows nothing from %j",
    (headers) => {
      expect(waitOf(headers)).toBeNull();
    },
  );
});
