import { expect, it } from "vitest";
import { isDebian } from "./bring-browser.mjs";

it("knows Debian by its own name", () => {
  expect(isDebian('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true);
});

it("does not take Ubuntu for Debian", () => {
  expect(isDebian("NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n")).toBe(false);
});
