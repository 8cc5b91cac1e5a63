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
  expect(resourceName("/coins/bitcoin/market_chart?days=365&vs_currency=usd")).toEqual({
    title: "A year of prices",
    detail: "bitcoin, days 365",
  });
});

it("shows the path of what it does not know", () => {
  expect(resourceName("/exchange_rates")).toEqual({ title: "/exchange_rates", detail: null });
});

it.each([
  ["/coins/categories", "Totals of the categories", null],
  ["/search/trending", "The trending list", null],
  ["/coins/markets?ids=grass%2Cnear&locale=en", "Trending coins’ numbers", null],
  ["/coins/markets?locale=en&order=market_cap_desc&page=1", "The largest coins", "page 1"],
  ["/coins/opengradient?localization=false", "Notices about a token", "opengradient"],
])("has a name for %s", (key, title, detail) => {
  expect(resourceName(key)).toEqual({ title, detail });
});
