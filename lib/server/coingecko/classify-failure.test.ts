import { describe, expect, it } from "vitest";
import { classifyRejection, classifyStatus } from "./classify-failure.ts";
import {
  BAD_CURRENCY,
  COIN_NOT_FOUND,
  FIREWALL_JSON,
  FIREWALL_PAGE,
  INTERNAL,
  nestedStatusBody,
  statusBody,
  THROTTLED_TEXT,
  topLevelCodeBody,
} from "./fixtures/error-bodies.ts";

const NOW_MS = Date.UTC(2026, 4, 22, 8, 40);
const PLAN_TEXT = "This is exclusive to paid plan subscribers.";

function classified(status: number, body: string, headers: Record<string, string> = {}) {
  return classifyStatus(status, new Headers(headers), body, NOW_MS);
}

describe("classifyStatus", () => {
  it.each([
    [400, BAD_CURRENCY, "bad-request"],
    [400, topLevelCodeBody(10_010, "Wrong host."), "key-rejected"],
    [400, statusBody(10_011, "Wrong host."), "key-rejected"],
    [422, '{"error":"Missing parameter vs_currency"}', "bad-request"],
    [401, nestedStatusBody(10_012, "Beyond 365 days."), "history-wall"],
    [401, statusBody(10_005, "Above your plan."), "plan-too-low"],
    [401, statusBody(401, PLAN_TEXT), "plan-too-low"],
    [401, statusBody(10_002, "No key."), "key-rejected"],
    [401, statusBody(10_011, "Wrong host."), "key-rejected"],
    [401, "", "key-rejected"],
    [403, FIREWALL_PAGE, "blocked"],
    [403, FIREWALL_JSON, "blocked"],
    [403, "", "blocked"],
    [403, JSON.stringify({ error: PLAN_TEXT }), "plan-too-low"],
    [403, statusBody(10_005, "Above."), "plan-too-low"],
    [404, COIN_NOT_FOUND, "not-found"],
    [404, FIREWALL_PAGE, "not-found"],
    [405, "", "bad-request"],
    [408, "", "timed-out"],
    [410, "", "not-found"],
    [429, statusBody(429, "Slow down."), "rate-limited"],
    [429, THROTTLED_TEXT, "rate-limited"],
    [429, FIREWALL_PAGE, "rate-limited"],
    [451, "", "blocked"],
    [500, INTERNAL, "server-error"],
    [502, FIREWALL_PAGE, "server-error"],
    [503, "", "server-error"],
    [522, "error code: 522", "server-error"],
    [301, "", "invalid-answer"],
    [302, FIREWALL_PAGE, "invalid-answer"],
    [0, "", "invalid-answer"],
    [204, "", "invalid-answer"],
    [206, "{}", "invalid-answer"],
  ] as const)("%i with %s is %s", (status, body, kind) => {
    expect(classified(status, body)).toMatchObject({ kind, atMs: NOW_MS, retryAtMs: null });
  });

  it("a word that only begins like plan is no plan", () => {
    expect(classified(403, '{"error":"planetary firewall"}').kind).toBe("blocked");
  });

  it("says status, code and message once each", () => {
    expect(classified(401, nestedStatusBody(10_012, "Beyond 365 days.")).detail).toBe(
      "HTTP 401 (code 10012): Beyond 365 days.",
    );
    expect(classified(429, statusBody(429, "Slow down.")).detail).toBe("HTTP 429: Slow down.");
    expect(classified(302, "").detail).toBe("HTTP 302, a redirect, which is not followed");
  });

  it.each([
    [429, NOW_MS + 53_000],
    [503, NOW_MS + 53_000],
    [404, null],
  ])("%i with Retry-After can be asked again at %s", (status, retryAtMs) => {
    expect(classified(status, "", { "retry-after": "53" }).retryAtMs).toBe(retryAtMs);
  });
});

describe("classifyRejection", () => {
  const rejected = (cause: unknown) =>
    classifyRejection(new TypeError("fetch failed", { cause }), "api.example", NOW_MS);

  it.each([
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "EPIPE",
    "UND_ERR_CONNECT_TIMEOUT",
    "UND_ERR_SOCKET",
    "CERT_HAS_EXPIRED",
  ])("%s means unreachable, and is named", (code) => {
    expect(rejected({ code })).toEqual({
      kind: "unreachable",
      detail: `no answer from api.example (${code})`,
      atMs: NOW_MS,
      retryAtMs: null,
    });
  });

  it.each(["Z_DATA_ERROR", "ERR__ERROR_FORMAT_RESERVED", "HPE_INVALID_CONSTANT", "UND_ERR_HEADERS_OVERFLOW"])(
    "%s means an invalid answer",
    (code) => {
      expect(rejected({ code })).toMatchObject({
        kind: "invalid-answer",
        detail: `unreadable answer from api.example (${code})`,
      });
    },
  );

  it("finds the code of an error inside an error inside an error", () => {
    expect(rejected(new Error("outer", { cause: { code: "ENETUNREACH" } })).detail).toContain("ENETUNREACH");
  });

  it.each([
    [new Error("bad port"), "bad port"],
    [undefined, "fetch failed"],
  ])("without a code it says what there is to say", (cause, words) => {
    expect(rejected(cause)).toMatchObject({
      kind: "unreachable",
      detail: `no answer from api.example (${words})`,
    });
  });

  it("survives a cause that leads back to itself", () => {
    const error = new Error("loop");
    error.cause = error;
    expect(classifyRejection(error, "api.example", NOW_MS).kind).toBe("unreachable");
  });
});
