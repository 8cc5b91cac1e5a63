import { describe, expect, test } from "vitest";
import { DEFAULT_VIEW } from "@/lib/catalog/board-presets";
import { type BoardFilter, NO_FILTER } from "@/lib/domain/board-view";
import { categoryId, coinId } from "@/lib/domain/ids";
import { buildRow } from "@/lib/testing/builders";
import { answerNotes, viewNotes } from "./notes";

const BOARD = {
  rows: [buildRow({ id: coinId("grass") })],
  isWhole: true,
  knownCategories: [categoryId("defai")],
};

function notesOn(changes: Partial<BoardFilter>, board = BOARD, isTrendingKnown = true): readonly string[] {
  return viewNotes({ ...DEFAULT_VIEW, filter: { ...NO_FILTER, ...changes } }, board, { isTrendingKnown });
}

describe("what a view asks for and the board cannot give", () => {
  test("nothing is said when all of it is known", () => {
    expect(
      notesOn({ ids: [coinId("grass")], categories: [categoryId("defai")], onlyTrending: true }),
    ).toEqual([]);
  });

  test("chosen tokens that are not followed are named, the first three of many", () => {
    expect(notesOn({ ids: [coinId("grass"), coinId("a")] })).toEqual(["The board does not follow a."]);
    const five = ["a", "b", "c", "d", "e"].map(coinId);
    expect(notesOn({ ids: five })).toEqual(["The board does not follow a, b, c and 2 more."]);
  });

  test("no token is called a stranger while rows are on their way", () => {
    expect(notesOn({ ids: [coinId("a")] }, { ...BOARD, isWhole: false })).toEqual([]);
  });

  test("a category whose members are not known is named", () => {
    const [note] = notesOn({ categories: [categoryId("defai"), categoryId("depin")] });
    expect(note).toContain("DePIN is not known yet");
    expect(note).not.toContain("DeFAI");
  });

  test("attention is not judged before the list is known", () => {
    expect(notesOn({ onlyTrending: true }, BOARD, false)).toHaveLength(1);
    expect(notesOn({}, BOARD, false)).toEqual([]);
  });
});

describe("what is not in the answer", () => {
  test("is counted", () => {
    const universe = { basis: "curated", reason: null } as const;
    const notes = answerNotes({ universe, droppedRows: 1, missingIds: ["a", "b"] });
    expect(notes).toHaveLength(3);
    expect(notes[1]).toBe("1 row of the answer could not be read and is missing here.");
    expect(notes[2]).toBe("2 followed tokens are not in CoinGecko’s answer.");
  });

  test("is not spoken of when all is there", () => {
    expect(answerNotes({ universe: null, droppedRows: 0, missingIds: [] })).toEqual([]);
  });
});
