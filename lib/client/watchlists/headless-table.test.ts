import { describe, expect, it } from "vitest";
import { headlessTableLines } from "./headless-table.ts";

describe("a table without a head that is known is told line by line, and nothing of it is read", () => {
  it.each([
    ["columns without an id", "symbol,note\nBTC,hold\nETH,moon"],
    ["columns that are named otherwise", "# mine\nTicker;Comment\nBTC;hold"],
    ["rows of our own table", "Pinned,1,bitcoin,BTC,Bitcoin,2026-05-22T08:40:00.000Z"],
    ["a note of several words", "BTC,hold\nETH,sold half at 0.4"],
    ["a price", "BTC\t64000.5"],
    ["a date", "bitcoin,2026-05-22"],
    ["quotes", '"BTC","hold"\n"ETH","moon"'],
    ["semicolons", "BTC;hold"],
    ["columns of a spreadsheet", "BTC\thold\nETH\tmoon"],
  ])("%s", (_, text) => {
    const lines = text.split("\n").filter((line) => !line.startsWith("#"));
    expect(headlessTableLines(text)).toMatchObject(
      lines.map((line) => ({ text: line.replace("\t", " "), reason: "no-head" })),
    );
  });

  it("lines are counted as they stand, without those that are blank or comments", () => {
    const lost = headlessTableLines("# mine\r\n\r\nsymbol,note\r\nBTC,hold");
    expect(lost?.map(({ line }) => line)).toEqual([3, 4]);
  });
});

describe("a list is no table", () => {
  it.each([
    ["as TradingView writes it", 'BINANCE:BTCUSDT,###My alts; "old" #2,BYBIT:OPGUSDT.P,MEXC:OPG/USDT'],
    ["with TradingView's spreads", "BINANCE:BTCUSDT,BINANCE:BTCUSDT/BINANCE:ETHUSDT,1/BINANCE:BTCUSDT"],
    ["symbols between commas", "BTC, ETH, $OPG, 1INCH"],
    ["in several lines of several", "bitcoin, opengradient\nOPG, TAO"],
    ["one a line, with a sentence among them", "bitcoin\nSold half at 0.4\nOPG"],
    ["with comments", 'bitcoin, TAO # "mine", half at 0.4; yes\nOPG // a, b c'],
    ["of addresses", "https://x.org/tokens/a?vs=b,c;d,https://example.com/,e"],
    ["with empty cells behind", "bitcoin,,\nSold half,,"],
    ["with a coin that is called like a column", "ID,BTC,ETH"],
    ["one a line, in quotes", '"bitcoin"\n"OPG"'],
    ["in one row of a spreadsheet", "BTC\tETH\tSOL"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(headlessTableLines(text)).toBeNull();
  });
});
