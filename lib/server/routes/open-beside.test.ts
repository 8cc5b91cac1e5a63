import { expect, test } from "vitest";
import { BITCOIN, coinId } from "../../domain/ids.ts";
import { AI_MEDIAN, DEFAULT_TOKEN_VIEW } from "../../domain/token-view.ts";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { upstreamError } from "../errors.ts";
import { NOTHING_BESIDE, openBeside } from "./open-beside.ts";

const VIEW = DEFAULT_TOKEN_VIEW;
const OVERLAYS = [BITCOIN, coinId("other"), coinId("stranger")];

test("a view of the token alone asks nothing", async () => {
  const runtime = createFakeRuntime();
  expect(await openBeside(runtime, VIEW)).toEqual(NOTHING_BESIDE);
  expect(runtime.asked).toEqual([]);
});

test("each overlay has its history or its problem, in the order of the view, and its name where it is listed", async () => {
  const history = (id: string) => (id === "other" ? upstreamError("rate-limited", "429", 0) : []);
  const opening = await openBeside(createFakeRuntime({ history }), { ...VIEW, overlays: OVERLAYS });
  expect(opening.overlays).toMatchObject([
    { id: "bitcoin", history: { value: { series: [] } } },
    { id: "other", history: { problem: { kind: "rate-limited" } } },
    { id: "stranger", history: { problem: { kind: "unknown-token" } } },
  ]);
  expect(opening.names.map(({ symbol }) => symbol)).toEqual(["OTH"]);
});

test("nothing is looked up for what is called the same everywhere, and nothing is drawn beside another figure than the price", async () => {
  const runtime = createFakeRuntime();
  await openBeside(runtime, { ...VIEW, overlays: [BITCOIN, AI_MEDIAN] });
  expect(runtime.asked).not.toContain("coinList");
  const volume = { ...VIEW, figure: "volume", overlays: OVERLAYS } as const;
  expect(await openBeside(runtime, volume)).toEqual(NOTHING_BESIDE);
});

test("Bitcoin's regimes come with their problem where its year cannot be had", async () => {
  const history = upstreamError("timed-out", "late", 0);
  const { spells } = await openBeside(createFakeRuntime({ history }), { ...VIEW, showsRegimes: true });
  expect(spells).toMatchObject({ problem: { kind: "timed-out" } });
});
