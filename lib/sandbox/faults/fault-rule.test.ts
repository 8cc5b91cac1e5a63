import { expect, it } from "vitest";
import { formatFaultRule, parseFaultRule } from "./fault-rule.ts";
import { createFaultTable } from "./fault-table.ts";

it.each(["/coins/markets=429:30", "*=hang", "/coins/{id}/market_chart/range=503:html", "/ping=drip:5"])(
  "reads %s and writes it the same",
  (text) => expect(formatFaultRule(parseFaultRule(text))).toBe(text),
);

it.each([
  ["/coins=429", "endpoint must be one of"],
  ["/ping=418", "kind must be one of"],
  ["/ping", "endpoint must be one of"],
  ["/ping=hang:5", "does not take"],
  ["/ping=429:soon", "does not take"],
  ["/ping=toString", "kind must be one of"],
])("names what is wrong with %s", (text, reason) => {
  expect(() => parseFaultRule(text)).toThrow(reason);
});

it("prefers an endpoint's own rule to the one for all, and a later one to an earlier", () => {
  const table = createFaultTable(["/ping=500", "*=hang", "/ping=502"].map(parseFaultRule));
  expect(table.find("/ping")?.kind).toBe("502");
  expect(table.find("/global")?.kind).toBe("hang");
  expect(table.find(null)?.kind).toBe("hang");
});

it("has no fault after all have been switched off", () => {
  const table = createFaultTable([parseFaultRule("*=hang")]);
  table.replace([]);
  expect(table.find("/ping")).toBeNull();
});
