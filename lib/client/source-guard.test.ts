import { hydrate, QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { ApiProblem } from "./api-problem.ts";
import { prefilled } from "./query-client.ts";
import { guardSource, sourceKeyOf } from "./source-guard.ts";

const boardFrom = (key: string) => ({ meta: { source: { key } }, rows: [] });
const pulseFrom = (key: string) => ({ source: { key }, market: null });

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

function guarded(): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  undo.push(guardSource(client, () => 0));
  undo.push(() => client.clear());
  return client;
}

/** Somebody looks at the query; its answers come from `answer`. */
function watch(client: QueryClient, name: string, answer: () => unknown) {
  const observer = new QueryObserver(client, { queryKey: [name], queryFn: answer, staleTime: Infinity });
  undo.push(observer.subscribe(() => undefined));
}

it("finds the source of every answer of ours", () => {
  expect(sourceKeyOf(boardFrom("live"))).toBe("live");
  expect(sourceKeyOf(pulseFrom("sandbox:1"))).toBe("sandbox:1");
  expect(sourceKeyOf({ ok: true })).toBeNull();
  expect(sourceKeyOf(undefined)).toBeNull();
});

it("leaves answers of one source alone", () => {
  const client = guarded();
  client.setQueryData(["board"], boardFrom("live"));
  client.setQueryData(["pulse"], pulseFrom("live"));
  expect(client.getQueryData(["board"])).toEqual(boardFrom("live"));
});

it("drops what another source has sent, and asks again what is on screen", async () => {
  const client = guarded();
  let answer = boardFrom("sandbox:1");
  watch(client, "board", () => answer);
  client.setQueryData(["token", "grass"], boardFrom("sandbox:1"));
  await vi.waitFor(() => expect(client.getQueryData(["board"])).toEqual(boardFrom("sandbox:1")));

  answer = boardFrom("live");
  client.setQueryData(["pulse"], pulseFrom("live"));
  expect(client.getQueryData(["token", "grass"])).toBeUndefined();
  expect(client.getQueryData(["board"])).toBeUndefined();
  await vi.waitFor(() => expect(client.getQueryData(["board"])).toEqual(boardFrom("live")));
});

it("drops them too when a page that was made by the other source is opened", () => {
  const client = guarded();
  client.setQueryData(["pulse"], pulseFrom("sandbox:1"));
  hydrate(client, prefilled(["board"], boardFrom("live"), 0));
  expect(client.getQueryData(["board"])).toEqual(boardFrom("live"));
  expect(client.getQueryData(["pulse"])).toBeUndefined();
});

it("drops simulated numbers when the first live answer is a failure", async () => {
  const client = guarded();
  client.setQueryData(["pulse"], pulseFrom("sandbox:1"));
  const source = { kind: "live" as const, key: "live", label: "CoinGecko", notice: null };
  const problem = {
    type: "",
    title: "",
    status: 503,
    detail: "",
    kind: "rate-limited" as const,
    retryAt: null,
    source,
  };
  watch(client, "board", () => Promise.reject(new ApiProblem(problem)));
  await vi.waitFor(() => expect(client.getQueryState(["board"])?.status).toBe("error"));
  expect(client.getQueryData(["pulse"])).toBeUndefined();
});

it("does not chase a server that contradicts itself", async () => {
  const client = guarded();
  let asked = 0;
  const contradicting = (name: string, key: string) =>
    watch(client, name, () => {
      asked += 1;
      return boardFrom(key);
    });
  contradicting("a", "live");
  contradicting("b", "sandbox:1");
  await vi.waitFor(() => expect(client.isFetching()).toBe(0));
  expect(asked).toBeLessThanOrEqual(4);
});
