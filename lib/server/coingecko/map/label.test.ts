import { describe, expect, it } from "vitest";
import { nameText, symbolText } from "./label.ts";

const HANGUL_FILLER = "\u3164";
const ZERO_WIDTH_SPACE = "\u200b";

describe("symbolText", () => {
  it("is upper case", () => {
    expect(symbolText(" lntn ")).toBe("LNTN");
  });

  it("is empty when there is nothing to see", () => {
    expect([symbolText(""), symbolText(ZERO_WIDTH_SPACE)]).toEqual(["", ""]);
  });
});

describe("nameText", () => {
  it("a name that can be seen stays as it is", () => {
    expect(nameText(" 灯笼 🏮 & Co ", "lntn", "lantern")).toBe("灯笼 🏮 & Co");
  });

  it.each(["", "  ", HANGUL_FILLER, ZERO_WIDTH_SPACE])(
    "a name that looks blank gives way to the symbol",
    (name) => {
      expect(nameText(name, "lntn", "lantern")).toBe("LNTN");
    },
  );

  it("a coin without name and symbol is called by its id", () => {
    expect(nameText("", HANGUL_FILLER, "lantern")).toBe("lantern");
  });
});
