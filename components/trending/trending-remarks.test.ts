import { expect, it } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { coinRemarks } from "./trending-remarks";

const ID = coinId("opengradient");
const SINCE = Date.UTC(2026, 4, 21, 22, 5);

function remarkOf(isAi: boolean, listedSinceMs: number | null, timeZone = "UTC") {
  return coinRemarks([{ id: ID, isAi, listedSinceMs }], timeZone).get(ID);
}

it("marks an AI token in words, and says since when it has been on the list", () => {
  expect(remarkOf(true, SINCE)).toEqual({ short: "AI", long: "since 21 May, 22:05 UTC" });
  expect(remarkOf(false, SINCE, "Europe/Berlin")).toEqual({ short: null, long: "since 22 May, 00:05 CEST" });
});

it("says nothing of what is not known", () => {
  expect(remarkOf(true, null)).toEqual({ short: "AI", long: null });
});
