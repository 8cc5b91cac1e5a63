import { afterEach, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { toInstant } from "../contract/instant.ts";
import { KEPT_HEADER } from "../contract/worker.ts";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { ApiProblem } from "./api-problem.ts";
import { fetchJson } from "./fetch-json.ts";
import { isServerReached } from "./reach.ts";
import { noteServerDate, toServerMs } from "./server-clock.ts";

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
  noteServerDate(new Date().toUTCString(), Date.now());
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

const ask = () => fetchJson("/api/board", Answer, new AbortController().signal);
const dateOf = (atMs: number) => new Date(atMs).toUTCString();

it("takes an answer that was kept, and neither the time from it nor that the server is there", async () => {
  const date = dateOf(Date.now() - 3 * HOUR_MS);
  serverAnswers(() => Response.json({ value: 1 }, { headers: { date, [KEPT_HEADER]: "1" } }));
  expect(await ask()).toEqual({ value: 1 });
  expect(toServerMs(0)).toBe(0);
  expect(isServerReached()).toBe(false);

  serverAnswers(() => Response.json({ value: 2 }, { headers: { date: dateOf(Date.now() + HOUR_MS) } }));
  expect(await ask()).toEqual({ value: 2 });
  expect(toServerMs(0)).toBeGreaterThan(HOUR_MS / 2);
  expect(isServerReached()).toBe(true);
});

it("takes no kept answer whose numbers are of the day before, though it came within the day", async () => {
  const kept = (ageMs: number) =>
    Response.json(
      { value: 1, meta: { fetchedAt: toInstant(Date.now() - ageMs) } },
      { headers: { [KEPT_HEADER]: "1" } },
    );
  serverAnswers(() => kept(DAY_MS - HOUR_MS));
  expect(await ask()).toEqual({ value: 1 });
  serverAnswers(() => kept(DAY_MS + HOUR_MS));
  expect(await problemOf()).toMatchObject({ kind: "unreachable" });
});

it("knows that the server is gone when nothing answers", async () => {
  serverAnswers(() => Response.json({ value: 1 }));
  await ask();
  expect(isServerReached()).toBe(true);
  serverAnswers(() => Promise.reject(new TypeError("fetch failed")));
  await problemOf();
  expect(isServerReached()).toBe(false);
});

it("is silent about a question that nobody waits for any more", async () => {
  const asking = new AbortController();
  serverAnswers(() => {
    asking.abort();
    return Promise.reject(new TypeError("aborted"));
  });
  expect(await problemOf(asking.signal)).toBe(asking.signal.reason);
});
