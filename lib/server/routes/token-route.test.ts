import { describe, expect, test } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { DEFAULT_TOKEN_VIEW, type TokenView } from "../../domain/token-view.ts";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { upstreamError } from "../errors.ts";
import { historyRoute } from "./history-route.ts";
import { openToken, tokenRoute } from "./token-route.ts";

const ID = "gradient-one";
const view: TokenView = DEFAULT_TOKEN_VIEW;
const query = (text = "") => ({ params: { id: ID }, query: new URLSearchParams(text) });

describe("a token's page", () => {
  test("is opened with its numbers and the chart of the address's span", async () => {
    const runtime = createFakeRuntime({ history: [] });
    const opening = await openToken(runtime, ID, { ...view, span: "1y" });
    expect(opening).toMatchObject({ token: { row: { id: ID } }, history: { id: ID, stepSec: 86_400 } });
  });

  test("opens without its chart where that cannot be had", async () => {
    const runtime = createFakeRuntime({ history: upstreamError("rate-limited", "slow down", 0) });
    const opening = await openToken(runtime, ID, view);
    expect(opening).toMatchObject({ token: { past: { fault: { kind: "rate-limited" } } }, history: null });
  });

  test("does not wait for the numbers before it asks for the chart", async () => {
    const runtime = createFakeRuntime({ history: [] });
    const begun: string[] = [];
    const { getToken, getHistory } = runtime;
    const answered = new Map<string, () => void>();
    const held = <T>(what: string, answer: () => Promise<T>) => {
      begun.push(what);
      return new Promise<T>((resolve, reject) => {
        answered.set(what, () => void answer().then(resolve, reject));
      });
    };
    const opening = openToken(
      {
        ...runtime,
        getToken: (...asked) => held("token", () => getToken(...asked)),
        getHistory: (...asked) => held("history", () => getHistory(...asked)),
      },
      ID,
      view,
    );
    expect(begun).toEqual(["token", "history"]);
    for (const answer of answered.values()) answer();
    expect(await opening).toHaveProperty("token");
  });

  test("of what is no id, or no listed coin, is a problem that cost no history", async () => {
    const runtime = createFakeRuntime({ history: [] });
    for (const text of ["No Such", "invented"]) {
      expect(await openToken(runtime, text, view)).toMatchObject({ problem: { kind: "unknown-token" } });
    }
    expect(runtime.asked.filter((question) => question.startsWith("history"))).toEqual([]);
  });
});

describe("the query of the routes", () => {
  test("is read as the page's address is: a moment that has not come yet is the present", async () => {
    const runtime = createFakeRuntime({ history: [] });
    runtime.now = Date.UTC(2026, 4, 22, 8, 40);
    const seen: (number | null)[] = [];
    const watched = {
      ...runtime,
      getToken: (...asked: Parameters<typeof runtime.getToken>) => {
        seen.push(asked[1]);
        return runtime.getToken(asked[0], null, asked[2]);
      },
    };
    for (const text of ["at=2026-05-22T08:45Z", "at=2026-05-21T08:43Z", "", "at=&at=yesterday"]) {
      await tokenRoute.answer(watched, query(text));
    }
    expect(seen).toEqual([null, Date.UTC(2026, 4, 21, 8, 40), null, null]);
    for (const route of [tokenRoute, historyRoute]) {
      await expect(route.answer(watched, query("at=yesterday"))).rejects.toMatchObject({
        kind: "unknown-moment",
      });
    }
  });

  test("names the span of a history", async () => {
    const runtime = createFakeRuntime({ history: [] });
    runtime.now = Date.UTC(2026, 4, 22, 8, 40);
    const { representation } = await historyRoute.answer(runtime, query("range=2026-04-01..2026-04-10"));
    expect(JSON.parse(representation.text)).toMatchObject({
      id: coinId(ID),
      from: "2026-04-01T00:00:00.000Z",
      to: "2026-04-11T00:00:00.000Z",
    });
  });
});
