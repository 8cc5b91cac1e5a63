import { describe, expect, it } from "vitest";
import { BOARD_COLUMNS } from "./board-columns.ts";
import { METHOD_ANCHORS } from "./method.ts";
import { METHOD_GROUPS, methodOf } from "./methods.ts";

describe("methods", () => {
  it("has one explanation for every anchor, and none twice", () => {
    const written = METHOD_GROUPS.flatMap(({ methods }) => methods.map(({ anchor }) => anchor));
    expect(written.toSorted()).toEqual(METHOD_ANCHORS.toSorted());
    for (const anchor of METHOD_ANCHORS) expect(methodOf(anchor).anchor).toBe(anchor);
  });

  it("leaves no field of an explanation empty", () => {
    for (const { notes, ...fields } of METHOD_GROUPS.flatMap(({ methods }) => methods)) {
      for (const text of [...Object.values(fields), ...notes]) expect(text.trim()).not.toBe("");
    }
  });

  it("says how rare a turnover of 1 is", () => {
    expect(methodOf("turnover").notes.join(" ")).toContain("3.4 % of the coin-days");
  });
});

describe("board columns", () => {
  it("explain every computed number where its head is", () => {
    for (const { id, methodAnchor } of BOARD_COLUMNS) {
      expect(methodAnchor === null, id).toBe(id === "name");
    }
  });

  it("sort names from A, ranks from the first, ages from the youngest and all else from the largest on the first click", () => {
    const ascending = BOARD_COLUMNS.filter(({ firstDirection }) => firstDirection === "ascending");
    expect(ascending.map(({ id }) => id)).toEqual(["name", "rank", "age"]);
  });
});
