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
    ["UPSTREAM", "offline", "auto, live or sandbox"],
    ["COINGECKO_PLAN", "gold", "keyless, demo, basic"],
    ["COINGECKO_BASE_URL", "ftp://x", "http://"],
    ["COINGECKO_BASE_URL", "https://x/api?key=1", "without query"],
    ["PUBLIC_URL", "spikeline.example", "http://"],
    ["AI_CATEGORIES", "AI Agents", "category slugs"],
    ["SANDBOX_NOW", "yesterday", "2026-05-22T08:40:00Z"],
    ["HOST", "a b", "host name"],
  ])("%s=%s is refused and what is allowed is named", (name, value, allowed) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toContain(allowed);
  });

  test("every wrong value is named at once", () => {
    expect(problemsOf({ PORT: "x", UPSTREAM: "y", AI_CATEGORIES: "Z" })).toHaveLength(3);
  });

  test("a refused key is not repeated in the message", () => {
    const [problem] = problemsOf({ COINGECKO_API_KEY: "CG secret" });
    expect(problem).not.toContain("secret");
  });

  test("categories are trimmed and named once", () => {
    expect(parseEnv({ AI_CATEGORIES: "ai-agents, depin,ai-agents" })).toMatchObject({
      env: { aiCategories: ["ai-agents", "depin"] },
    });
  });
});
