import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { forgetLeftRow, leaveBy, rowToReturnTo } from "./left-row";

const GRASS = coinId("grass");

let browser: EventTarget & { location: { pathname: string; search: string } };

beforeEach(() => {
  browser = Object.assign(new EventTarget(), { location: { pathname: "/", search: "?preset=all" } });
  vi.stubGlobal("window", browser);
});

afterEach(() => {
  forgetLeftRow();
  vi.unstubAllGlobals();
});

/** A link leads somewhere. */
function follow(pathname: string, search = ""): void {
  browser.location = { pathname, search };
}

/** A step of the browser's own. */
function step(pathname: string, search = ""): void {
  follow(pathname, search);
  browser.dispatchEvent(new Event("popstate"));
}

it("is there for whoever goes back to the same address", () => {
  leaveBy(GRASS);
  follow("/tokens/grass");
  step("/", "?preset=all");
  expect(rowToReturnTo()).toBe(GRASS);
  forgetLeftRow();
  expect(rowToReturnTo()).toBeNull();
});

it("is there after several steps back too", () => {
  leaveBy(GRASS);
  follow("/tokens/grass");
  follow("/methods");
  step("/tokens/grass");
  expect(rowToReturnTo()).toBeNull();
  step("/", "?preset=all");
  expect(rowToReturnTo()).toBe(GRASS);
});

it("is not there on a fresh visit, nor where a link has led", () => {
  expect(rowToReturnTo()).toBeNull();
  leaveBy(GRASS);
  follow("/tokens/grass");
  follow("/", "?preset=all");
  expect(rowToReturnTo()).toBeNull();
});

it("is not there for another view, nor once that has been shown", () => {
  leaveBy(GRASS);
  follow("/tokens/grass");
  step("/", "?preset=new");
  expect(rowToReturnTo()).toBeNull();
  follow("/", "?preset=all");
  expect(rowToReturnTo()).toBeNull();
});

it("of two rows the later counts", () => {
  leaveBy(coinId("aixbt"));
  follow("/tokens/aixbt");
  step("/", "?preset=all");
  leaveBy(GRASS);
  expect(rowToReturnTo()).toBeNull();
  follow("/tokens/grass");
  step("/", "?preset=all");
  expect(rowToReturnTo()).toBe(GRASS);
});
