import { expect, test } from "vitest";
import { coinId } from "../domain/ids.ts";
import { goneSinceLook, sinceLook } from "./since-look.ts";

const ID = coinId("grass");
const look = (priceUsd: number | null, turnover: number | null) => ({
  atMs: 0,
  sourceKey: "live",
  tokens: [{ id: ID, priceUsd, turnover }],
});
const now = (priceUsd: number | null, turnover: number | null) => ({ id: ID, priceUsd, turnover });

test("5 % is worth a mark, either way, and less is not", () => {
  expect(sinceLook(look(1, 0.5), now(1.05, 0.5), "live")).toMatchObject({ isNotable: true });
  expect(sinceLook(look(1, 0.5), now(0.94, 0.5), "live")).toMatchObject({ isNotable: true });
  expect(sinceLook(look(1, 0.5), now(1.04, 0.5), "live")).toEqual({
    change: expect.closeTo(0.04, 12),
    turnoverWent: null,
    isGone: false,
    isNotable: false,
  });
});

test("turnover that crosses 1 is worth one whatever the price did", () => {
  expect(sinceLook(look(1, 0.9), now(1, 1.1), "live")).toMatchObject({
    turnoverWent: "above",
    isNotable: true,
  });
  expect(sinceLook(look(null, 1.2), now(1, 1), "live")).toMatchObject({
    turnoverWent: "below",
    change: null,
  });
});

test("what was or is unknown has not moved and has crossed nothing", () => {
  const nothing = { change: null, turnoverWent: null, isGone: false, isNotable: false };
  expect(sinceLook(look(null, null), now(1, 2), "live")).toEqual(nothing);
  expect(sinceLook(look(1, 2), now(null, null), "live")).toEqual(nothing);
});

test("without a look, for a newcomer, and across sources there is nothing to compare", () => {
  expect(sinceLook(null, now(1, 1), "live")).toBeNull();
  expect(sinceLook(look(1, 1), { ...now(1, 1), id: coinId("other") }, "live")).toBeNull();
  expect(sinceLook(look(1, 1), now(2, 1), "sandbox:1")).toBeNull();
});

test("a token that had a price and has lost its market is worth a mark; one that never had a price has lost nothing", () => {
  expect(goneSinceLook(look(1, 1), ID, "live")).toMatchObject({
    isGone: true,
    isNotable: true,
    change: null,
  });
  expect(goneSinceLook(look(null, 1), ID, "live")).toBeNull();
  expect(goneSinceLook(look(1, 1), ID, "sandbox:1")).toBeNull();
  expect(goneSinceLook(null, ID, "live")).toBeNull();
});
