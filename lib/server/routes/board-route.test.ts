import fc from "fast-check";
import { expect, test } from "vitest";
import { BoardJson, decodeBoard } from "../../contract/board.ts";
import { type BoardView, DEFAULT_COLUMNS, NO_FILTER, SORT_COLUMNS } from "../../domain/board-view.ts";
import { coinId } from "../../domain/ids.ts";
import { selectRows } from "../../domain/select-rows.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { boardRoute, openBoard } from "./board-route.ts";

/** Figures so close together that rounding them for the wire can change their order, and cross a bound. */
const nearOne = fc.integer({ min: -50, max: 50 }).map((step) => 1 + step * 1e-7);

const quotes = fc
  .array(fc.record({ turnover: nearOne, change: nearOne }), { minLength: 2, maxLength: 30 })
  .map((figures) =>
    figures.map(({ turnover, change }, index) =>
      buildQuote({
        id: coinId(`token-${index}`),
        volume24hUsd: turnover * 50e6,
        marketCapUsd: 50e6,
        change24h: change - 1,
        change7d: change - 1,
      }),
    ),
  );

const view: fc.Arbitrary<BoardView> = fc
  .record({
    column: fc.constantFrom(...SORT_COLUMNS),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
    isBounded: fc.boolean(),
  })
  .map(({ column, direction, isBounded }) => ({
    filter: isBounded ? { ...NO_FILTER, ranges: { turnover: { min: 1, max: null } } } : NO_FILTER,
    sort: { column, direction },
    columns: DEFAULT_COLUMNS,
    density: "regular",
    pinsFirst: false,
  }));

test("the first HTML has the rows that the browser will choose from the whole answer, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(quotes, view, async (tokens, asked) => {
      const runtime = createFakeRuntime({ quotes: [buildBitcoin(), ...tokens] });
      const opening = await openBoard(runtime, asked, 10);
      const reply = await boardRoute.answer(runtime, { params: {}, query: new URLSearchParams() });
      const whole = decodeBoard(BoardJson.parse(JSON.parse(reply.representation.text)));
      const chosen = selectRows(whole.rows, asked).map(({ id }) => id);
      expect(opening).toMatchObject({ selectedCount: chosen.length });
      const first = "board" in opening ? opening.board.rows.map(({ id }) => id) : null;
      expect(first).toEqual(chosen.slice(0, 10));
    }),
    { numRuns: 60 },
  );
});
