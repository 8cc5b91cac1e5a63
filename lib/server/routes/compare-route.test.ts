import { expect, test } from "vitest";
import { DEFAULT_COMPARE_VIEW } from "../../contract/compare-params.ts";
import { coinId } from "../../domain/ids.ts";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { upstreamError } from "../errors.ts";
import { compareRoute, openCompare } from "./compare-route.ts";

test("counts against what a visitor may cause: other tokens are other calls", () => {
  expect(compareRoute.allowance).toBe("coin");
});

test("an address without tokens is answered without a history, and with what could be compared", async () => {
  const runtime = createFakeRuntime();
  const { representation } = await compareRoute.answer(runtime, { params: {}, query: new URLSearchParams() });
  expect(JSON.parse(representation.text)).toMatchObject({ assets: [], missing: [] });
  const opening = await openCompare(runtime, DEFAULT_COMPARE_VIEW);
  expect(opening).toMatchObject({ comparison: null, suggested: [{ id: "bitcoin" }, { id: "gradient-one" }] });
  expect(runtime.asked.filter((question) => question.startsWith("history"))).toEqual([]);
});

test("ids in the address are read by the contract: eight at most, each once", async () => {
  const runtime = createFakeRuntime();
  const ids = ["gradient-one", "gradient-one", ...Array.from({ length: 12 }, (_, index) => `token-${index}`)];
  const query = new URLSearchParams({ ids: ids.join(","), range: "7d" });
  const { representation } = await compareRoute.answer(runtime, { params: {}, query });
  const answer: unknown = JSON.parse(representation.text);
  expect(answer).toMatchObject({ assets: [{ id: "gradient-one" }] });
  expect(answer).toHaveProperty("missing.length", 7);
});

test("a comparison that cannot be had opens with the problem", async () => {
  const runtime = createFakeRuntime();
  const failing = {
    ...runtime,
    compareTokens: () => Promise.reject(upstreamError("unreachable", "nobody answers", 0, null)),
  };
  const opening = await openCompare(failing, { ...DEFAULT_COMPARE_VIEW, ids: [coinId("gradient-one")] });
  expect(opening).toMatchObject({ problem: { kind: "unreachable" } });
});
