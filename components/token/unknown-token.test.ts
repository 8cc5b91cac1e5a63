import { expect, test } from "vitest";
import { wordsOf } from "./unknown-token";

test("what is looked for first is the address's last part, in words", () => {
  expect(wordsOf("/tokens/open-gradient")).toBe("open gradient");
  expect(wordsOf("/tokens/%3Cscript%3E")).toBe("<script>");
  expect(wordsOf(`/tokens/${"a".repeat(300)}`)).toHaveLength(64);
});

test("an address that cannot be read begins with nothing", () => {
  expect(wordsOf("/tokens/%E0%A4%A")).toBe("");
});
