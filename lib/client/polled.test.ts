import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { PART_OF_AN_ANSWER, polled } from "./polled.ts";
import { noteReach } from "./reach.ts";

interface Answer {
  readonly nextRefreshAtMs: number;
}

afterEach(() => noteReach(true, 0));

/** How often the server is asked when somebody begins to look at an answer that came with the page. */
async function askedOnArrival(nextRefreshAtMs: number, receivedAtMs: number): Promise<number> {
  const client = new QueryClient();
  const queryKey = ["answer"] as const;
  client.setQueryData<Answer>(queryKey, { nextRefreshAtMs }, { updatedAt: receivedAtMs });
  const queryFn = vi.fn(() => Promise.resolve({ nextRefreshAtMs }));
  const timing = polled<Answer, typeof queryKey>((answer) => answer.nextRefreshAtMs);
  const observer = new QueryObserver(client, { queryKey, queryFn, ...timing });
  observer.subscribe(() => undefined)();
  await client.cancelQueries();
  client.clear();
  return queryFn.mock.calls.length;
}

it("does not ask for what the page has brought while it is as fresh as can be had", async () => {
  expect(await askedOnArrival(Date.now() + 60_000, Date.now())).toBe(0);
});

it("asks at once when a newer answer can be had", async () => {
  expect(await askedOnArrival(Date.now() - 1_000, Date.now() - 120_000)).toBe(1);
});

it("asks for the whole at once where the page has brought a part", async () => {
  expect(await askedOnArrival(Date.now() + 60_000, PART_OF_AN_ANSWER)).toBe(1);
});

/** How long until the server is asked again after an answer that has just come. */
function untilNextMs(nextRefreshAtMs: number): number | false {
  const client = new QueryClient();
  const queryKey = ["answer"] as const;
  client.setQueryData<Answer>(queryKey, { nextRefreshAtMs });
  const timing = polled<Answer, typeof queryKey>((answer) => answer.nextRefreshAtMs);
  const queryFn = () => Promise.resolve({ nextRefreshAtMs });
  const observer = new QueryObserver(client, { queryKey, queryFn, ...timing });
  return timing.refetchInterval(observer.getCurrentQuery());
}

it("asks again soon, and not at once, for an answer that was kept from before the server was gone", () => {
  noteReach(false, Date.now());
  expect(untilNextMs(Date.now() - 3_600_000)).toBe(15_000);
  noteReach(true, Date.now());
  expect(untilNextMs(Date.now() - 3_600_000)).toBeLessThanOrEqual(3_000);
});
