import { describe, expect, it } from "vitest";
import { parsePlainList } from "../../contract/watchlists/plain-list.ts";
import type { FoundCoin } from "../../domain/coin-search.ts";
import { coinId } from "../../domain/ids.ts";
import { type CoinLookup, findCoins } from "./import-lookup.ts";

function coin(id: string, symbol: string, isOnBoard: boolean | null = false): FoundCoin {
  return {
    id: coinId(id),
    symbol,
    name: id.toUpperCase(),
    imageUrl: null,
    matched: null,
    contract: null,
    platforms: [],
    platformCount: 0,
    marketCapUsd: null,
    marketCapRank: null,
    isOnBoard,
    symbolCount: 1,
  };
}

/** Knows these coins, and remembers what it was asked. */
function listing(...coins: readonly FoundCoin[]) {
  const askedIds: string[] = [];
  const askedSymbols: string[] = [];
  const lookup: CoinLookup = {
    byIds(ids) {
      askedIds.push(...ids);
      return Promise.resolve(coins.filter(({ id }) => ids.includes(id)));
    },
    bySymbols(symbols) {
      askedSymbols.push(...symbols);
      const named = symbols.map((symbol) => symbol.toLowerCase());
      return Promise.resolve(
        new Map(
          named.map((name) => [name, coins.filter(({ symbol }) => symbol.toLowerCase() === name)] as const),
        ),
      );
    },
  };
  return { lookup, askedIds, askedSymbols };
}

async function found(text: string, ...coins: readonly FoundCoin[]) {
  const { sections, ...rest } = await findCoins(parsePlainList(text), listing(...coins).lookup);
  const meant = sections.flatMap(({ entries }) =>
    entries.map((entry) => ("coin" in entry.meant ? entry.meant.coin.id : `${entry.meant.symbol}?`)),
  );
  return { meant, ...rest };
}

const OPG = coin("opengradient", "opg", true);

describe("what an entry is found to mean", () => {
  it("an id counts before a symbol that is written the same", async () => {
    const { meant } = await found("grok", coin("grok", "x"), coin("another", "grok"));
    expect(meant).toEqual(["grok"]);
  });

  it("what is no listed id is looked for as a symbol, whatever its case", async () => {
    expect((await found("opg\nOPG\nMEXC:OPGUSDT.P", OPG)).meant).toEqual([
      "opengradient",
      "opengradient",
      "opengradient",
    ]);
  });

  it("a symbol that ends like a pair is itself where a coin has it, else the pair's first half", async () => {
    expect(
      (await found("WBTC\nTAOUSD", coin("wrapped", "wbtc"), coin("w", "w"), coin("bittensor", "tao"))).meant,
    ).toEqual(["wrapped", "bittensor"]);
  });

  it("a pair on an exchange is its first half before it is a symbol of its own", async () => {
    expect((await found("X:WBTCUSDT", coin("wrapped", "wbtc"), coin("odd", "wbtcusdt"))).meant).toEqual([
      "wrapped",
    ]);
  });

  it("what nobody lists is told with its line", async () => {
    const { lost } = await found("# head\nopengradient\nnonsense", OPG);
    expect(lost).toEqual([{ line: 3, text: "nonsense", reason: "unknown" }]);
  });
});

describe("a symbol that several coins have", () => {
  const twins = [coin("tao-a", "tao"), coin("bittensor", "tao", true), coin("tao-b", "tao", null)];

  it("is asked about once, with the board's coin suggested", async () => {
    const { meant, questions } = await found("TAO\nX:TAOUSD", ...twins);
    expect(meant).toEqual(["TAO?", "TAO?"]);
    expect(questions).toMatchObject([{ symbol: "TAO", suggestedId: "bittensor" }]);
    expect(questions[0]?.coins).toHaveLength(3);
  });

  it("none is suggested where the board has none of them, or two", async () => {
    expect((await found("TAO", coin("a", "tao"), coin("b", "tao"))).questions[0]?.suggestedId).toBeNull();
    expect(
      (await found("TAO", coin("a", "tao", true), coin("b", "tao", true))).questions[0]?.suggestedId,
    ).toBeNull();
  });
});

it("each id and symbol is asked once, and symbols only of what is no listed id", async () => {
  const { lookup, askedIds, askedSymbols } = listing(OPG);
  await findCoins(parsePlainList("opengradient,tao\n###B\nopengradient,TAO"), lookup);
  expect(askedIds).toEqual(["opengradient", "tao"]);
  expect(askedSymbols).toEqual(["TAO"]);
});
