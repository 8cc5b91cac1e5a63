import { expect, test } from "vitest";
import { WatchedJson } from "../../contract/watched.ts";
import { coinId } from "../../domain/ids.ts";
import { buildQuote } from "../../testing/builders.ts";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { upstreamError } from "../errors.ts";
import { replyOf } from "./route.ts";
import { watchedRoute } from "./watched-route.ts";

const runtime = createFakeRuntime({ watched: [buildQuote({ id: coinId("beside") })] });
const ask = (query: string) =>
  replyOf(watchedRoute, runtime, { params: {}, query: new URLSearchParams(query) });

test("rows and what is missing go out as the contract says", async () => {
  const { representation, status } = await ask("ids=beside,gone,gradient-one");
  const { rows, missing, others } = WatchedJson.parse(JSON.parse(representation.text));
  expect(status).toBe(200);
  expect(rows.map(({ id }) => id)).toEqual(["beside", "gradient-one"]);
  expect(missing.map(({ id, reason }) => [id, reason])).toEqual([["gone", "unlisted"]]);
  expect(others).toMatchObject({ meta: { stale: null }, fault: null });
});

test.each(["", "ids=", "ids=,,", "ids=%3Cscript%3E,A%20B,../x", "other=1"])(
  "what is no id is passed over: ?%s",
  async (query) => {
    const { representation } = await ask(query);
    const nothing = { rows: [], missing: [], others: { meta: null, fault: null } };
    expect(JSON.parse(representation.text)).toMatchObject(nothing);
  },
);

test("the same numbers have the same validator, so that a browser gets 304", async () => {
  const [first, second] = [await ask("ids=beside"), await ask("ids=beside")];
  expect(second.representation.etag).toBe(first.representation.etag);
  expect((await ask("ids=gone")).representation.etag).not.toBe(first.representation.etag);
});

test("without a board the reply is the problem", async () => {
  const failing = {
    ...runtime,
    getWatched: () => Promise.reject(upstreamError("rate-limited", "429", 0, 60_000)),
  };
  const reply = await replyOf(watchedRoute, failing, { params: {}, query: new URLSearchParams() });
  expect(reply.status).toBe(503);
});
