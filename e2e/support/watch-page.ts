/** Everything that a page must not do: complain, break its content security policy, talk to another host. */
import { expect, type Page } from "@playwright/test";

export interface PageWatch {
  /** Fails when anything has been seen that must not be. */
  expectQuiet(): void;
}

/** What Playwright itself says where journeys block service workers. */
const OF_THE_TOOL = "Service Worker registration blocked by Playwright";

/** Watches a page from now on. `expected` are complaints that the journey itself provokes. */
export function watchPage(page: Page, origin: string, expected: readonly RegExp[] = []): PageWatch {
  const complaints: string[] = [];
  const foreign: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  page.on("console", (message) => {
    if (message.text() === OF_THE_TOOL) return;
    if (message.type() === "error" || message.type() === "warning")
      note(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => note(`page error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.protocol !== "blob:" && url.origin !== origin)
      foreign.push(request.url());
  });
  return {
    expectQuiet() {
      expect(complaints, "complaints of the browser").toEqual([]);
      expect(foreign, "requests to another host").toEqual([]);
    },
  };
}
