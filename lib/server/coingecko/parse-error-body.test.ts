import { describe, expect, it } from "vitest";
import {
  COIN_NOT_FOUND,
  FIREWALL_JSON,
  FIREWALL_PAGE,
  INTERNAL,
  nestedStatusBody,
  statusBody,
  THROTTLED_TEXT,
  topLevelCodeBody,
} from "./fixtures/error-bodies.ts";
import { parseErrorBody } from "./parse-error-body.ts";

describe("parseErrorBody", () => {
  it.each([
    ["an error string", COIN_NOT_FOUND, { form: "json", code: null, message: "coin not found" }],
    ["a bare status number", INTERNAL, { form: "json", code: null, message: "Internal Server Error" }],
    ["a status object", statusBody(10_002, "No key."), { form: "json", code: 10_002, message: "No key." }],
    [
      "a status inside error",
      nestedStatusBody(10_012, "Too old."),
      { form: "json", code: 10_012, message: "Too old." },
    ],
    [
      "a code at the top",
      topLevelCodeBody(10_010, "Wrong host."),
      { form: "json", code: 10_010, message: "Wrong host." },
    ],
    ["a firewall's JSON", FIREWALL_JSON, { form: "json", code: 1020, message: "Access denied" }],
    ["plain text", THROTTLED_TEXT, { form: "text", code: null, message: "Throttled" }],
    ["a page", FIREWALL_PAGE, { form: "html", code: null, message: "Access denied & logged" }],
    ["a page without title", "<html></html>", { form: "html", code: null, message: null }],
    ["nothing", " \n", { form: "empty", code: null, message: null }],
    ["JSON that is no object", "[1]", { form: "text", code: null, message: "[1]" }],
    ["JSON that says nothing", '{"error":null}', { form: "json", code: null, message: null }],
  ])("reads %s", (_form, text, body) => {
    expect(parseErrorBody(text)).toEqual(body);
  });

  it("a message is one line of 200 characters at most", () => {
    const { message } = parseErrorBody(JSON.stringify({ error: `two\nlines ${"x".repeat(500)}` }));
    expect(message).toHaveLength(200);
    expect(message).toMatch(/^two lines x+…$/);
  });
});
