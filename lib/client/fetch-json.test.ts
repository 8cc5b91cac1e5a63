import { afterEach, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { ApiProblem } from "./api-problem.ts";
import { fetchJson } from "./fetch-json.ts";

const Answer = z.object({ value: z.number() });
const PROBLEM = {
  type: "urn:spikeline:problem:rate-limited",
  title: "CoinGecko asks for a pause",
  status: 503,
  detail: "",
  kind: "rate-limited",
  retryAt: "2026-05-22T08:41:00.000Z",
  source: null,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function serverAnswers(answer: () => Response | Promise<Response>) {
  vi.stubGlobal("fetch", answer);
}

async function problemOf(signal = new AbortController().signal) {
  const error: unknown = await fetchJson("/api/board", Answer, signal).catch((caught: unknown) => caught);
  return error instanceof ApiProblem ? error.problem : error;
}

it("gives the checked value", async () => {
  serverAnswers(() => Response.json({ value: 1 }));
  expect(await fetchJson("/api/board", Answer, new AbortController().signal)).toEqual({ value: 1 });
});

it("hands on the server's own problem", async () => {
  serverAnswers(() =>
    Response.json(PROBLEM, { status: 503, headers: { "content-type": "application/problem+json" } }),
  );
  expect(await problemOf()).toEqual(PROBLEM);
});

it("says that the server cannot be reached when there is no answer", async () => {
  serverAnswers(() => Promise.reject(new TypeError("fetch failed")));
  expect(await problemOf()).toMatchObject({ kind: "unreachable", source: null });
});

it("does not take an answer of another shape for ours", async () => {
  for (const answer of [
    Response.json({ value: "1" }),
    new Response("<html>", { headers: { "content-type": "text/html" } }),
    Response.json({ error: "bad gateway" }, { status: 502 }),
  ]) {
    serverAnswers(() => answer);
    expect(await problemOf()).toMatchObject({ kind: "invalid-answer" });
  }
});

it("is silent about a question that nobody waits for any more", async () => {
  const asking = new AbortController();
  serverAnswers(() => {
    asking.abort();
    return Promise.reject(new TypeError("aborted"));
  });
  expect(await problemOf(asking.signal)).toBe(asking.signal.reason);
});
