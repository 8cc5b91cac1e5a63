import { expect, it } from "vitest";
import { FAULT_KINDS } from "../domain/fault.ts";
import { FAULT_WORDS } from "./fault-words.ts";

it("gives each fault a short reason of its own", () => {
  const reasons = FAULT_KINDS.map((kind) => FAULT_WORDS[kind].reason);
  expect(new Set(reasons).size).toBe(FAULT_KINDS.length);
  for (const reason of reasons) expect(reason.length).toBeLessThanOrEqual(24);
});

it("says what happened and what happens next in whole sentences, without status codes", () => {
  for (const kind of FAULT_KINDS) {
    const { headline, explanation, next } = FAULT_WORDS[kind];
    expect(headline).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [explanation, next]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(`${headline} ${explanation} ${next}`).not.toMatch(/\b[45]\d\d\b|HTTP|timeout|upstream|null/i);
  }
});
