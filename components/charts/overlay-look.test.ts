import { expect, test } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { SERIES_COLOURS } from "./chart-colours";
import { NAMED_OVERLAYS, overlayColours } from "./overlay-look";

test("what has a name of ours has a colour of its own, wherever it stands and whatever is with it", () => {
  const named = [...NAMED_OVERLAYS.keys()];
  const colours = overlayColours([coinId("grass"), ...named.toReversed()]);
  expect(colours.slice(1).toReversed()).toEqual(SERIES_COLOURS.slice(0, named.length));
  expect(overlayColours([coinId("grass")])).toEqual(colours.slice(0, 1));
});
