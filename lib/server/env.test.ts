import { describe, expect, test } from "vitest";
import { parseEnv } from "./env.ts";

function problemsOf(variables: Record<string, string>): readonly string[] {
  const result = parseEnv(variables);
  return "problems" in result ? result.problems : [];
}

describe("configuration", () => {
  test("nothing set is a complete keyless configuration", () => {
    expect(parseEnv({})).toMatchObject({
      env: {
        port: 3000,
        host: "127.0.0.1",
        upstream: "auto",
        coinGecko: { plan: "keyless", apiKey: null, baseUrl: null },
      },
    });
  });

  test("an empty value means the same as no value", () => {
    expect(parseEnv({ PORT: "", UPSTREAM: "", COINGECKO_API_KEY: "", AI_CATEGORIES: "" })).toEqual(
      parseEnv({}),
    );
  });

  test("a key without a plan is a Demo key", () => {
    expect(parseEnv({ COINGECKO_API_KEY: "CG-abcdef" })).toMatchObject({
      env: { coinGecko: { plan: "demo", apiKey: "CG-abcdef" } },
    });
  });

  test("a plan that needs a key is refused without one", () => {
    expect(problemsOf({ COINGECKO_PLAN: "analyst" })).toEqual([
      expect.stringContaining("needs COINGECKO_API_KEY"),
    ]);
  });

  test("a key is not kept where the plan is keyless", () => {
    expect(parseEnv({ COINGECKO_PLAN: "keyless", COINGECKO_API_KEY: "CG-abcdef" })).toMatchObject({
      env: { coinGecko: { apiKey: null } },
    });
  });

  test.each([
    ["PORT", "http", "0 to 65535"],
    ["PORT", "70000", "0 to 65535"],
    ["UPSTREAM", "offline", "auto, live, sandbox or recording:FOLDER"],
    ["UPSTREAM", "recording:", "recording:FOLDER"],
    ["RECORDING_AT", "last week", "2026-05-22T08:40:00Z"],
    ["RECORDING_AT", "2026-05-01T06:00", "2026-05-22T08:40:00Z"],
    ["RECORDING_PLAYS", "maybe", "yes or no"],
    ["COINGECKO_PLAN", "gold", "keyless, demo, basic"],
    ["COINGECKO_BASE_URL", "ftp://x", "http://"],
    ["COINGECKO_BASE_URL", "https://x/api?key=1", "without query"],
    ["PUBLIC_URL", "spikeline.example", "http://"],
    ["AI_CATEGORIES", "AI Agents", "category slugs"],
    ["TRUSTED_PROXIES", "many", "0 to 9"],
    ["FOLLOWED_TOKENS", "1000", "10 to 999"],
    ["FOLLOWED_TOKENS", "50.5", "10 to 999"],
    ["SANDBOX_NOW", "yesterday", "2026-05-22T08:40:00Z"],
    ["HOST", "a b", "host name"],
  ])("%s=%s is refused and what is allowed is named", (name, value, allowed) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toContain(allowed);
  });

  test("a recording stands at its end unless told otherwise", () => {
    expect(parseEnv({ UPSTREAM: "recording:/tapes/a-week" })).toMatchObject({
      env: { upstream: "recording", recording: { folder: "/tapes/a-week", atMs: null, plays: false } },
    });
    expect(
      parseEnv({ UPSTREAM: "recording:tape", RECORDING_AT: "2026-05-01T00:00:00Z", RECORDING_PLAYS: "yes" }),
    ).toMatchObject({ env: { recording: { atMs: Date.UTC(2026, 4, 1), plays: true } } });
  });

  test("a recording cannot play from its end", () => {
    expect(problemsOf({ UPSTREAM: "recording:tape", RECORDING_PLAYS: "yes" })).toEqual([
      expect.stringContaining("needs RECORDING_AT"),
    ]);
  });

  test("without UPSTREAM=recording there is no recording", () => {
    expect(parseEnv({ RECORDING_AT: "2026-05-01T00:00:00Z" })).toMatchObject({ env: { recording: null } });
  });

  test("every wrong value is named at once", () => {
    expect(problemsOf({ PORT: "x", UPSTREAM: "y", AI_CATEGORIES: "Z" })).toHaveLength(3);
  });

  test("a refused key is not repeated in the message", () => {
    const [problem] = problemsOf({ COINGECKO_API_KEY: "CG secret" });
    expect(problem).not.toContain("secret");
  });

  test("without a number of tokens, the plan decides how many are followed", () => {
    expect(parseEnv({})).toMatchObject({ env: { followedTokens: null } });
    expect(parseEnv({ FOLLOWED_TOKENS: "500" })).toMatchObject({ env: { followedTokens: 500 } });
  });

  test("categories are trimmed and named once", () => {
    expect(parseEnv({ AI_CATEGORIES: "ai-agents, depin,ai-agents" })).toMatchObject({
      env: { aiCategories: ["ai-agents", "depin"] },
    });
  });
});
