import { afterEach, expect, test, vi } from "vitest";
import { drawPicture } from "./draw-picture";
import { drawableText } from "./drawable-text";
import { PICTURE_HEIGHT, PICTURE_WIDTH, type Picture } from "./picture";
import { changeFigure, plainFigure } from "./picture-words";

afterEach(() => {
  vi.unstubAllGlobals();
});

const PICTURE: Picture = {
  title: "OpenGradient",
  tag: "OPG",
  headline: { text: "$0.2690", change: changeFigure("24h", 0.066) },
  chart: {
    title: "Price, 7d",
    note: "Shaded: Bitcoin’s volatility.",
    width: 980,
    height: 212,
    gutter: 108,
    shades: [{ left: 100, width: 200, opacity: 0.45, label: "stormy" }],
    gridAt: [20],
    shapes: [{ path: "M0 0L980 212", stroke: "#17191e", fill: "none", strokeWidth: 2.5, dash: "none" }],
    valueLabels: [
      { at: 20, text: "$0.0₆2014", colour: null },
      { at: 60, text: "GRD $0.0₆2", colour: "#17191e" },
    ],
    timeTicks: [{ at: 100, text: "22 May" }],
  },
  words: "",
  entries: [],
  figures: [plainFigure("Volume, 24h", "$65.9M")],
  asOf: "As of 22 May 2026, 08:40 UTC",
  source: "Spikeline’s simulated market",
  banner: "Simulated market. No number here is real.",
};

/** Nothing may be asked of another host; the library's own code, which it reads from a data address, is here. */
function refuseToFetch(): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: unknown) => {
    const text = String(address).slice(0, 100);
    if (!text.startsWith("data:")) asked.push(text);
    return Promise.reject(new Error("no network"));
  });
  return asked;
}

/** Width and height of a PNG. */
function sizeOf(png: Buffer): readonly number[] {
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const allCharacters = Array.from({ length: 0x2300 }, (_, code) => String.fromCharCode(code)).join("");

test.each([
  ["a usual one", PICTURE.title],
  ["emoji and scripts that the font lacks", "🚀 柴犬 Doge 👩‍👩‍👧 العربية ©™"],
  ["markup", '<script>alert(1)</script> & "quotes"'],
  ["every character that is let through", allCharacters],
])(
  "a name is drawn offline: %s",
  async (_, name) => {
    const asked = refuseToFetch();
    const png = await drawPicture({ ...PICTURE, title: drawableText(name, 1000, "?") });
    expect(sizeOf(png)).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT]);
    expect(asked).toEqual([]);
  },
  30_000,
);

test("a picture without chart, figures or banner is drawn too", async () => {
  const png = await drawPicture({ ...PICTURE, headline: null, chart: null, figures: [], banner: null });
  expect(sizeOf(png)).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT]);
}, 30_000);
