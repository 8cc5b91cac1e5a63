import { describe, expect, test } from "vitest";
import { shellFor, treatmentOf, warmPaths } from "./treatment.ts";

const seen = (path: string, changes: { method?: string; mode?: string } = {}) =>
  treatmentOf({ method: "GET", mode: "cors", url: new URL(path, "http://127.0.0.1:3000"), ...changes });

describe("the service worker", () => {
  test("opens lists without data, and other pages as they were last seen", () => {
    expect(seen("/watchlists", { mode: "navigate" })).toBe("list-page");
    expect(seen("/watchlists/ai-picks?period=7d", { mode: "navigate" })).toBe("list-page");
    expect(seen("/watchlistsandmore", { mode: "navigate" })).toBe("page");
    expect(seen("/", { mode: "navigate" })).toBe("page");
    expect(seen("/tokens/grass", { mode: "navigate" })).toBe("page");
  });

  test("keeps no page that tells how the server is, and has the shell in its place", () => {
    expect(seen("/status", { mode: "navigate" })).toBe("present-page");
    expect(seen("/status?from=menu", { mode: "navigate" })).toBe("present-page");
    expect(shellFor("/status")).toBe("/offline");
    expect(warmPaths([new URL("http://127.0.0.1:3000/status")])).toEqual(["/"]);
  });

  test("keeps answers with numbers, and none that are the server's own or of what is being typed", () => {
    for (const path of [
      "/api/board",
      "/api/watched?ids=grass",
      "/api/tokens/grass/history",
      "/api/search?ids=grass",
    ]) {
      expect(seen(path)).toBe("answer");
    }
    for (const path of [
      "/api/status",
      "/api/health",
      "/api/links?path=/",
      "/api/links/check",
      "/api/search?q=gra",
    ]) {
      expect(seen(path)).toBe("none");
    }
  });

  test("keeps no answer that is opened as a page: nothing on it would say how old it is", () => {
    expect(seen("/api/board", { mode: "navigate" })).toBe("none");
    expect(seen("/api/status", { mode: "navigate" })).toBe("none");
  });

  test("knows pictures, and files whose name is that of their content", () => {
    expect(seen("/_next/image?url=x&w=32&q=75")).toBe("picture");
    expect(seen("/_next/static/chunks/0cz1d0mv5g.js")).toBe("file");
    expect(seen("/icon-192.png")).toBe("none");
  });

  test("leaves what is not read alone", () => {
    expect(seen("/api/board", { method: "POST" })).toBe("none");
    expect(seen("/api/board", { method: "HEAD" })).toBe("none");
    expect(seen("/tokens/grass?_rsc=1")).toBe("none");
  });

  test("has a shell for every page", () => {
    expect(shellFor("/watchlists")).toBe("/watchlists");
    expect(shellFor("/watchlists/shared")).toBe("/watchlists/shared");
    expect(shellFor("/watchlists/ai-picks")).toBe("/watchlists/any");
    expect(shellFor("/tokens/grass")).toBe("/offline");
  });

  test("keeps the start and what is open from the first visit on, each once", () => {
    const open = (path: string) => new URL(path, "http://127.0.0.1:3000");
    expect(warmPaths([])).toEqual(["/"]);
    expect(
      warmPaths([open("/tokens/grass?range=90d#chart"), open("/"), open("/watchlists/ai-picks"), open("/")]),
    ).toEqual(["/", "/tokens/grass?range=90d"]);
  });
});
