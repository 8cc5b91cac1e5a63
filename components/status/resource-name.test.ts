import { expect, it } from "vitest";
import { resourceName } from "./resource-name";

it("calls resources what they are to people", () => {
  expect(resourceName("board")).toEqual({ title: "The board’s numbers", detail: null });
  expect(resourceName("/coins/categories/list")).toEqual({ title: "Names of the categories", detail: null });
});

it("tells two of one kind apart by what differs", () => {
  expect(resourceName("/coins/markets?category=stablecoins&locale=en&page=1&per_page=250")).toEqual({
    title: "Members of a category",
    detail: "category stablecoins, page 1",
  });
  expect(resourceName("/coins/grass/market_chart?days=7&vs_currency=usd")).toEqual({
    title: "A coin’s history",
    detail: "grass, days 7",
  });
});

it("shows the path of what it does not know", () => {
  expect(resourceName("/search/trending")).toEqual({ title: "/search/trending", detail: null });
});
