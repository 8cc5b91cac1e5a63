import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suspectPrints, withoutSuspectPrints } from "./suspect-prints.ts";

/** Prices that go up and down by 1 to 5 % in turn. */
function lively(count: number): readonly number[] {
  let price = 100;
  return Array.from({ length: count }, (_, index) => {
    price *= Math.exp((index % 2 === 0 ? 1 : -1) * 0.01 * (1 + (index % 5)));
    return price;
  });
}

function withPrices(
  changes: Readonly<Record<number, number | null>>,
  count = 120,
): readonly (number | null)[] {
  return lively(count).map((price, index) => {
    const changed = changes[index];
    return changed === undefined ? price : changed;
  });
}

const suspectsOf = (prices: readonly (number | null)[]) => [...suspectPrints(prices)];

describe("suspect prints", () => {
  it("are jumps that come back at once, up or down", () => {
    expect(suspectsOf(withPrices({ 80: 20, 100: 900 }))).toEqual([80, 100]);
  });

  it("are found each time, since a suspect price is no base for the next", () => {
    expect(suspectsOf(withPrices({ 80: 20, 82: 20, 84: 500 }))).toEqual([80, 82, 84]);
  });

  it("are not a crash that stays, nor one of which less than half comes back", () => {
    const crashed = lively(120).map((price, index) => (index < 80 ? price : price * 0.18));
    expect(suspectsOf(crashed)).toEqual([]);
    const recovered = crashed.map((price, index) => (index <= 80 ? price : price * 2));
    expect(suspectsOf(recovered)).toEqual([]);
  });

  it("are not the first step of a climb that goes on", () => {
    const climbed = lively(120).map((price, index) => (index < 80 ? price : price * (index === 80 ? 4 : 16)));
    expect(suspectsOf(climbed)).toEqual([]);
  });

  it("are measured by the 48 returns before them and not by a wilder past", () => {
    const calmed = lively(200).map((price, index) => (index < 100 && index % 2 === 0 ? price * 3 : price));
    expect(suspectsOf(calmed.map((price, index) => (index === 180 ? price * 2.5 : price)))).toEqual([180]);
  });

  it("are not judged before the next point exists, nor with fewer than 48 returns before", () => {
    const prices = withPrices({ 80: 20 });
    expect(suspectsOf(prices.slice(0, 81))).toEqual([]);
    expect(suspectsOf(prices.slice(0, 82))).toEqual([80]);
    expect(suspectsOf(withPrices({ 48: 20 }))).toEqual([]);
    expect(suspectsOf(withPrices({ 49: 20 }))).toEqual([49]);
  });

  it("are never found where most steps are the same", () => {
    const stairs = Array.from({ length: 120 }, (_, index) => (index % 2 === 0 ? 1 : 2));
    expect(suspectsOf(stairs.map((price, index) => (index === 80 ? 50 : price)))).not.toContain(80);
    const growing = Array.from({ length: 120 }, (_, index) => 1.01 ** index);
    expect(suspectsOf(growing.map((price, index) => (index === 80 ? 500 : price)))).toEqual([]);
  });

  it("do not count steps of zero as usual ones", () => {
    const standing = lively(120).flatMap((price) => [price, price, price]);
    const broken = standing.map((price, index) => (index === 300 ? 20 : price));
    expect(suspectsOf(broken)).toEqual([300]);
  });

  it("look over gaps", () => {
    expect(suspectsOf(withPrices({ 79: null, 80: 20, 81: null, 82: null }))).toEqual([80]);
  });

  it("depend on nothing later than the one known point after them", () => {
    const steps = fc.array(
      fc.oneof(fc.double({ min: -0.05, max: 0.05, noNaN: true }), fc.constantFrom(2, -2)),
      {
        minLength: 90,
        maxLength: 140,
      },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 60, max: 89 }), (given, end) => {
        const prices = given.map((step) => 100 * Math.exp(step));
        const early = suspectsOf(prices.slice(0, end));
        expect(early).toEqual(suspectsOf(prices).filter((index) => index < end - 1));
      }),
    );
  });

  it("do not depend on the unit of the price", () => {
    const prices = withPrices({ 60: 20, 80: 900 });
    expect(suspectsOf(prices.map((price) => (price ?? 0) * 1e-9))).toEqual(suspectsOf(prices));
  });
});

it("a series without its suspect prints keeps everything else, gaps too", () => {
  const points = withPrices({ 70: null, 80: 20 }).map((priceUsd, atMs) => ({ atMs, priceUsd }));
  expect(withoutSuspectPrints(points)).toEqual(points.filter(({ atMs }) => atMs !== 80));
});
