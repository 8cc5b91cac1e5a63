import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { isListSlug, type Pin, type Watchlist } from "../../domain/watchlist.ts";
import { idLines, type PlainList, parsePlainList, tradingViewLines } from "./plain-list.ts";

/** Each entry as what is looked up: its id, else its symbols. */
function meanings({ sections }: PlainList) {
  return sections.map(({ name, entries }) => [
    name,
    entries.map(({ id, symbols }) => id ?? symbols.join("|")),
  ]);
}

function meaning(text: string): string | undefined {
  const [entry] = parsePlainList(text).sections[0]?.entries ?? [];
  return entry && [entry.id, ...entry.symbols].filter((part) => part !== null).join("|");
}

describe("what an entry may mean", () => {
  it.each([
    ["opengradient", "opengradient|OPENGRADIENT"],
    ["OPG", "OPG"],
    ["$OPG", "$OPG|OPG"],
    ["BINANCE:BTCUSDT", "BTC|BTCUSDT"],
    ["binance:btcusdt", "BTC|BTCUSDT"],
    ["BYBIT:OPGUSDT.P", "OPG|OPGUSDT.P"],
    ["MEXC:OPG/USDT", "OPG|OPG/USDT"],
    ["BINANCE:ETHBTC", "ETH|ETHBTC"],
    ["BTCPERP", "BTCPERP|BTC"],
    ["WBTC", "WBTC|W"],
    ["USDT", "USDT"],
    ["BINANCE:PERPUSDT", "PERP|PERPUSDT"],
    ["UPBIT:OPGKRW", "OPG|OPGKRW"],
    ["https://www.coingecko.com/en/coins/opengradient", "opengradient"],
    ["https://coingecko.com/de/coins/opengradient/historical_data?start=1,2", "opengradient"],
    ["http://127.0.0.1:3000/tokens/opengradient?vs=bitcoin,ethereum#x", "opengradient"],
  ])("%s is looked up as %s", (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  it.each([
    "BINANCE:BTCUSDT/BINANCE:ETHUSDT",
    "https://example.com/",
    "A".repeat(33),
    "https://[",
    ":",
    "Sold half at 0.4",
  ])("%s can name no coin, and its line is told", (text) => {
    const { sections, lost } = parsePlainList(`bitcoin\n${text}`);
    expect(sections[0]?.entries).toHaveLength(1);
    expect(lost).toEqual([{ line: 2, text, reason: "unreadable" }]);
  });
});

describe("how a text is cut into entries", () => {
  it("lines and commas part entries, and comments are left out", () => {
    const text = "bitcoin, opengradient\r\n# a comment, bittensor\n// too\nOPG # mine, TAO\n\n,,\tTAO";
    expect(meanings(parsePlainList(text))).toEqual([[null, ["bitcoin", "opengradient", "OPG", "TAO"]]]);
  });

  it("as TradingView writes it, on one line, with sections", () => {
    const text = "###AI picks,BINANCE:TAOUSDT,MEXC:OPGUSDT,###Old,BINANCE:BTCUSDT";
    expect(meanings(parsePlainList(text))).toEqual([
      ["AI picks", ["TAO|TAOUSDT", "OPG|OPGUSDT"]],
      ["Old", ["BTC|BTCUSDT"]],
    ]);
  });

  it("a section's name may have a # or //, and only a comment ends its line", () => {
    const text = "BINANCE:BTCUSDT,###Alts #2,BINANCE:ETHUSDT,BINANCE:SOLUSDT,### // c,A # mine, ###B,C";
    expect(parsePlainList(text).lost).toEqual([]);
    expect(meanings(parsePlainList(text))).toEqual([
      [null, ["BTC|BTCUSDT"]],
      ["Alts #2", ["ETH|ETHUSDT", "SOL|SOLUSDT"]],
      ["// c", ["A"]],
    ]);
  });

  it("a section that comes again goes on, one without entries is none, and one without a name is the first list", () => {
    const text = "bitcoin\n###A\na\n###Empty\n###A\nb\n###\nc";
    expect(meanings(parsePlainList(text))).toEqual([
      [null, ["bitcoin", "c"]],
      ["A", ["a", "b"]],
    ]);
  });

  it("an address may have commas behind its question mark, and another one may follow", () => {
    const text = "https://x.org/tokens/a?vs=b,c,https://x.org/tokens/d,e";
    expect(meanings(parsePlainList(text))).toEqual([[null, ["a", "d", "e"]]]);
  });

  it("what stands there twice is told by its line; in another list it may stand again", () => {
    const { sections, lost } = parsePlainList("a\nb\na\n###B\na");
    expect(sections.map(({ entries }) => entries.length)).toEqual([2, 1]);
    expect(lost).toEqual([{ line: 3, text: "a", reason: "twice" }]);
  });

  it("a name of more than 60 characters is cut, and that is told", () => {
    const { sections, lost } = parsePlainList(`###${"n".repeat(70)}\nbitcoin`);
    expect(sections[0]?.name).toBe("n".repeat(60));
    expect(lost).toMatchObject([{ line: 1, reason: "cut" }]);
  });
});

describe("bounds", () => {
  it("of 10,000 ids the first 500 are taken, and the others are counted", () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `coin-${index}`);
    const { sections, lost, beyond } = parsePlainList(ids.join("\n"));
    expect(sections[0]?.entries.map(({ id }) => id)).toEqual(ids.slice(0, 500));
    expect([lost.length, beyond]).toEqual([0, 9_500]);
  });

  it("in many lists 2,000 are taken", () => {
    const text = Array.from({ length: 20 }, (_, list) => [
      `###L${list}`,
      ...Array.from({ length: 400 }, (_, index) => `coin-${index}`),
    ])
      .flat()
      .join(",");
    const { sections, beyond } = parsePlainList(text);
    expect(sections.map(({ entries }) => entries.length)).toEqual([400, 400, 400, 400, 400]);
    expect(beyond).toBe(6_000);
  });

  it("a piece of a megabyte is told, cut short", () => {
    const { lost } = parsePlainList("x".repeat(1_000_000));
    expect(lost).toEqual([{ line: 1, text: `${"x".repeat(60)}…`, reason: "too-long" }]);
  });

  it("no text is an error", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.constantFrom("###", ",", "\n", "https://", ":", "#", "//", "__proto__", "<b>", "\ud800", " "),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { entries } of parsePlainList(text).sections) {
          for (const { id, symbols } of entries) expect(id !== null || symbols.length > 0).toBe(true);
        }
      }),
    );
  });
});

function pin(id: string, symbol: string | null): Pin {
  return { id: coinId(id), symbol, name: null, pinnedAtMs: 0, mark: null, note: "n", wrongIf: "" };
}

function list(slug: string, name: string, pins: readonly Pin[]): Watchlist {
  if (!isListSlug(slug)) throw new Error(slug);
  return { slug, name, badge: null, pins, look: null };
}

const LISTS = [
  list("a", "AI, picks", [pin("opengradient", "opg"), pin("grok", null), pin("wif", "$WIF")]),
  list("b", "B // b", [pin("opengradient", "OPG"), pin("odd", "A-B")]),
];

describe("writing", () => {
  it("ids stand one a line, each once", () => {
    expect(idLines(LISTS)).toBe("opengradient\ngrok\nwif\nodd\n");
  });

  it("TradingView gets sections and pairs, and what has no symbol is counted", () => {
    const { text, leftOut } = tradingViewLines(LISTS);
    expect(text).toBe("###AI picks\nCRYPTO:OPGUSD\nCRYPTO:WIFUSD\n###B // b\nCRYPTO:OPGUSD\n");
    expect(leftOut).toBe(2);
  });

  it("what is written for TradingView is read again as the same lists", () => {
    expect(meanings(parsePlainList(tradingViewLines(LISTS).text))).toEqual([
      ["AI picks", ["OPG|OPGUSD", "WIF|WIFUSD"]],
      ["B // b", ["OPG|OPGUSD"]],
    ]);
  });
});
