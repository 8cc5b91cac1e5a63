import { describe, expect, test } from "vitest";
import { BITCOIN } from "../../domain/ids.ts";
import { marketsRequest } from "../coingecko/requests/markets.ts";
import { joinAnswers, readJoined } from "./several-answers.ts";

const request = marketsRequest({ ids: [BITCOIN] }, { sparkline: true });
const bodies = [[{ id: "a", symbol: "a", name: "A" }, { id: 7 }], [{ id: "b", symbol: "b", name: "B" }]];

describe("several answers as one", () => {
  const joined = joinAnswers(
    bodies.map((body) => ({ value: request.decode(body), raw: JSON.stringify(body) })),
  );

  test("rows stand in the order of asking, dropped ones are summed", () => {
    expect(joined.value.rows.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(joined.value.dropped).toBe(1);
  });

  test("what was kept is read back the same", () => {
    expect(readJoined(joined.raw, request)).toEqual(joined.value);
  });

  test.each(["{}", "nonsense", "[{}]"])("%s cannot be read", (raw) => {
    expect(() => readJoined(raw, request)).toThrow();
  });
});
