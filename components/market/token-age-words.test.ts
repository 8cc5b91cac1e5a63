import { expect, it } from "vitest";
import { isNewlyListed, listedDays } from "./token-age-words";

const age = (atLeastDays: number | null, atMostDays: number | null) => ({ atLeastDays, atMostDays });

it("writes what the bounds allow, and no more", () => {
  expect(listedDays(age(3, 7))).toBe("3–7");
  expect(listedDays(age(5, 5))).toBe("5");
  expect(listedDays(age(1_214, null))).toBe("≥ 1,214");
  expect(listedDays(age(null, 30))).toBe("< 30");
});

it("knows nothing where nothing is known", () => {
  expect(listedDays(null)).toBeNull();
  expect(listedDays(age(null, null))).toBeNull();
});

it("calls a token new only where its age has an upper bound of a month", () => {
  expect(isNewlyListed(age(null, 30))).toBe(true);
  expect(isNewlyListed(age(7, 30))).toBe(true);
  expect(isNewlyListed(age(2, null))).toBe(false);
  expect(isNewlyListed(age(31, 31))).toBe(false);
  expect(isNewlyListed(null)).toBe(false);
});
