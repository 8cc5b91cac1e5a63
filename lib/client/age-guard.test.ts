import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { toInstant } from "../contract/instant.ts";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { dropTooOld } from "./age-guard.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const boardOf = (ageMs: number) => ({ meta: { fetchedAt: toInstant(NOW - ageMs) }, rows: [] });

function clientWith(answers: Readonly<Record<string, unknown>>): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const [name, answer] of Object.entries(answers)) client.setQueryData([name], answer);
  return client;
}

it("drops what is too old, and nothing else", () => {
  const client = clientWith({ board: boardOf(DAY_MS + HOUR_MS), pulse: boardOf(HOUR_MS) });
  dropTooOld(client, NOW);
  expect(client.getQueryData(["board"])).toBeUndefined();
  expect(client.getQueryData(["pulse"])).toEqual(boardOf(HOUR_MS));
});

it("asks again what is on screen, and shows no numbers where there is no answer", async () => {
  const client = clientWith({ board: boardOf(DAY_MS + HOUR_MS) });
  const ask = vi.fn(() => Promise.reject(new Error("no network")));
  const observer = new QueryObserver(client, { queryKey: ["board"], queryFn: ask, staleTime: Infinity });
  const stop = observer.subscribe(() => undefined);
  dropTooOld(client, NOW);
  await vi.waitFor(() => expect(observer.getCurrentResult().status).toBe("error"));
  expect(ask).toHaveBeenCalledTimes(1);
  expect(observer.getCurrentResult().data).toBeUndefined();
  stop();
  client.clear();
});
