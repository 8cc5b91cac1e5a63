import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isUndoKey, isUndone } from "./undo-key";

const CTRL_Z = {
  key: "z",
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
  target: null,
};

/** An element within what matches one of the selectors. */
class FakeElement extends EventTarget {
  private readonly within: string;
  constructor(within: string) {
    super();
    this.within = within;
  }
  closest(selectors: string) {
    return selectors.split(", ").includes(this.within) ? this : null;
  }
}

beforeEach(() => {
  vi.stubGlobal("Element", FakeElement);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("Ctrl or Cmd with Z undoes; with another modifier, or once it has done something else, it does not", () => {
  expect(isUndoKey(CTRL_Z)).toBe(true);
  expect(isUndoKey({ ...CTRL_Z, ctrlKey: false, metaKey: true })).toBe(true);
  expect(isUndoKey({ ...CTRL_Z, key: "y" })).toBe(false);
  for (const other of ["ctrlKey", "metaKey", "altKey", "shiftKey", "defaultPrevented"] as const) {
    expect(isUndoKey({ ...CTRL_Z, [other]: !CTRL_Z[other] })).toBe(false);
  }
});

it("where somebody writes, the key is the text's own, and a dialog has no undo of the page", () => {
  expect(isUndoKey({ ...CTRL_Z, target: new FakeElement("td") })).toBe(true);
  expect(isUndoKey({ ...CTRL_Z, target: new FakeElement("input") })).toBe(false);
  expect(isUndoKey({ ...CTRL_Z, target: new FakeElement("dialog[open]") })).toBe(false);
});

it("only an edit that was kept has undone something; what is no edit's outcome counts as done", () => {
  expect(isUndone({ kind: "kept" })).toBe(true);
  expect(isUndone({ kind: "refused" })).toBe(false);
  expect(isUndone({ kind: "failed" })).toBe(false);
  expect(isUndone(undefined)).toBe(true);
});
