import { expect, test } from "vitest";
import { resourceName } from "./resource-name";

test.each([
  ["board", "Board"],
  ["/coins/list?include_platform=true", "Every coin’s id"],
  ["/coins/markets?category=artificial-intelligence&order=volume_desc", "Members of artificial-intelligence"],
  ["/coins/markets?ids=ethereum&sparkline=true", "Quote of ethereum"],
  ["/coins/grass/market_chart?days=7&vs_currency=usd", "History of grass, 7 days"],
  ["/something/else", "/something/else"],
])("%s reads %s", (key, name) => {
  expect(resourceName(key)).toBe(name);
});
