import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoinListing } from "../../domain/coin-listing.ts";
import { BITCOIN, categoryId, coinId } from "../../domain/ids.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData, type FakeAnswers } from "../../testing/fake-market-data.ts";
import { upstreamError } from "../errors.ts";
import { createBoardReader } from "./get-board.ts";
import type { Patience } from "./ports.ts";
import { createSearchCoins } from "./search-coins.ts";

const AI = categoryId("artificial-intelligence");
const AT_ONCE: Patience = { priority: "person", waitMs: 0 };
const SOLANA_ADDRESS = "7vfCXTUXx5WJV5JADk17DUJ4ksgau7utNKj4b963voxs";
const BASE_ADDRESS = "0xAbCdef0123456789abcdef0123456789abcdef01";
const SUI_ADDRESS = `0x${"5a".repeat(32)}::grok::GROK`;

function listed(
  id: string,
  symbol: string,
  name: string,
  platforms: Record<string, string> = {},
): CoinListing {
  return { id: coinId(id), symbol, name, platforms };
}

const LIST: readonly CoinListing[] = [
  listed("bitcoin", "BTC", "Bitcoin"),
  listed("gradient-one", "GRD", "Gradient One", { base: BASE_ADDRESS }),
  listed("grok-2", "GROK", "Grok by Grok", { solana: SOLANA_ADDRESS }),
  listed("grok", "GROK", "Grok", { sui: SUI_ADDRESS }),
  listed("grok-inu", "GROKI", "Grok Inu"),
  listed("mini-grok", "MINI", "Mini Grok"),
  listed("ungrokked", "UNG", "Ungrokked"),
  listed("cafe", "CAFÉ", "Café <b>Coin</b> & Friends"),
  listed(
    "bridged",
    "BRG",
    "Bridged",
    Object.fromEntries(
      ["a", "b", "c", "d", "e", "f"].map((letter) => [`chain-${letter}`, `address ${letter}`]),
    ),
  ),
];

function setUp(answers: FakeAnswers = {}) {
  const market = createFakeMarketData({
    quotes: [buildBitcoin(), buildQuote()],
    members: new Map([[AI, [buildQuote()]]]),
    coinList: LIST,
    ...answers,
  });
  const current = () => Promise.resolve(market);
  const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
  const { byText, byIds } = createSearchCoins(current, reader, [AI]);
  return {
    market,
    find: async (typed: string) => (await byText(typed, AT_ONCE)).value,
    idsOf: async (typed: string) => (await byText(typed, AT_ONCE)).value.coins.map(({ id }) => id),
    lookUp: async (...ids: string[]) => (await byIds(ids.map(coinId), AT_ONCE)).value,
    byText,
  };
}

describe("the order", () => {
  it("puts whole fields before beginnings, beginnings of words, and anything else", async () => {
    expect(await setUp().idsOf("grok")).toEqual(["grok", "grok-2", "grok-inu", "mini-grok", "ungrokked"]);
  });

  it("puts, of what fits as well, what the board follows first, then the larger cap", async () => {
    const known = (id: string, marketCapRank: number) => buildQuote({ id: coinId(id), marketCapRank });
    const larger = setUp({ largest: [known("grok-2", 90)] });
    expect((await larger.idsOf("grok")).slice(0, 2)).toEqual(["grok-2", "grok"]);
    const followed = setUp({
      quotes: [buildBitcoin(), known("grok", 900)],
      members: new Map([[AI, [known("grok", 900)]]]),
      largest: [known("grok-2", 90)],
    });
    expect((await followed.idsOf("grok")).slice(0, 2)).toEqual(["grok", "grok-2"]);
  });

  it("is the same whatever the order of the list", async () => {
    const ids = await setUp({ coinList: LIST.toReversed() }).idsOf("grok");
    expect(ids).toEqual(await setUp().idsOf("grok"));
  });

  it("gives the same first twenty as sorting all would, and counts the others", async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      listed(`agent-${n}`, "AGT", `Agent ${"x".repeat((n * 7) % 30)}`),
    );
    const { coins, moreCount } = await setUp({ coinList: many }).find("agent");
    const sorted = many.toSorted((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1));
    expect(coins.map(({ id }) => id)).toEqual(sorted.slice(0, 20).map(({ id }) => id));
    expect(moreCount).toBe(280);
  });
});

describe("what is found", () => {
  it.each([
    ["GRD", "symbol", "gradient-one"],
    ["  gradient   one ", "name", "gradient-one"],
    ["gradient-one", "id", "gradient-one"],
    ["one", "name", "gradient-one"],
    ["$grd", "symbol", "gradient-one"],
    ["Cafe\u0301", "symbol", "cafe"],
    ["<b>coin</b>", "name", "cafe"],
    ["0xabcdef0123456789ABCDEF0123456789abcdef01", "contract", "gradient-one"],
    ["0xabcd", "contract", "gradient-one"],
    [SOLANA_ADDRESS, "contract", "grok-2"],
    [SUI_ADDRESS, "contract", "grok"],
  ])("%s matches the %s", async (typed, matched, id) => {
    const { coins } = await setUp().find(typed);
    expect(coins[0]).toMatchObject({ id, matched });
  });

  it("a contract is told with its chain, as CoinGecko writes it", async () => {
    const { coins } = await setUp().find(BASE_ADDRESS.toLowerCase());
    expect(coins).toHaveLength(1);
    expect(coins[0]?.contract).toEqual({ platform: "base", address: BASE_ADDRESS });
  });

  it("of two fields that fit as well the contract counts, and a field that fits better counts before it", async () => {
    const coinList = [
      listed("echo", "ECHO", BASE_ADDRESS, { base: BASE_ADDRESS }),
      listed("short", "0xabcd", "Short"),
    ];
    const { find } = setUp({
      coinList: [...coinList, listed("both", "0xABCDE", "Both", { base: BASE_ADDRESS })],
    });
    expect((await find(BASE_ADDRESS)).coins).toMatchObject([
      { matched: "contract" },
      { matched: "contract" },
    ]);
    expect((await find("0xabcde")).coins[0]).toMatchObject({ id: "both", matched: "symbol", contract: null });
  });

  it("five characters of an address find nothing: they fit by chance", async () => {
    expect((await setUp().find("0xabc")).coins).toEqual([]);
  });

  it("coins with one symbol are all found, and each says how many there are", async () => {
    const { coins } = await setUp().find("grok");
    expect(coins.map(({ id, symbolCount }) => [id, symbolCount]).slice(0, 3)).toEqual([
      ["grok", 2],
      ["grok-2", 2],
      ["grok-inu", 1],
    ]);
  });

  it("at most four chains are named, and all are counted", async () => {
    const [bridged] = (await setUp().find("bridged")).coins;
    expect(bridged?.platforms).toEqual(["chain-a", "chain-b", "chain-c", "chain-d"]);
    expect(bridged?.platformCount).toBe(6);
  });

  it("a cap that no kept answer has stays null", async () => {
    const [grok] = (await setUp().find("grok")).coins;
    expect(grok).toMatchObject({ marketCapUsd: null, marketCapRank: null, isOnBoard: false });
  });

  it("the board's cap counts before a day-old one, and Bitcoin's is known though the board does not follow it", async () => {
    const old = [buildQuote({ marketCapUsd: 1 }), buildBitcoin({ marketCapUsd: 2 })];
    const { find } = setUp({ largest: old });
    expect((await find("gradient one")).coins[0]).toMatchObject({
      marketCapUsd: 51_400_000,
      isOnBoard: true,
    });
    expect((await find("bitcoin")).coins[0]).toMatchObject({ marketCapUsd: 1.547e12, isOnBoard: false });
  });

  it("members of a category and the largest coins bring their caps", async () => {
    const { find } = setUp({
      members: new Map([[AI, [buildQuote(), buildQuote({ id: coinId("mini-grok"), marketCapUsd: 7e6 })]]]),
      largest: [buildQuote({ id: coinId("grok"), marketCapUsd: 9e9 })],
    });
    expect((await find("grok")).coins[0]?.marketCapUsd).toBe(9e9);
    expect((await find("mini grok")).coins[0]?.marketCapUsd).toBe(7e6);
  });
});

describe("what is not found", () => {
  it.each([
    `0x${"0".repeat(40)}`,
    "So11111111111111111111111111111111111111112",
    `0x${"1".repeat(64)}::coin::COIN`,
  ])("%s is said to be the contract of no listed token", async (typed) => {
    const found = await setUp().find(typed);
    expect(found.coins).toEqual([]);
    expect(found.note).toBe("No token that CoinGecko lists has this contract address.");
  });

  it.each([
    ["", "Type a name"],
    [" \t\n ", "Type a name"],
    ["no such thing", "No token that CoinGecko lists has this"],
    ["x".repeat(65), "No token that CoinGecko lists has this"],
    [`${"x".repeat(40)} ${"y".repeat(40)}`, "at most 64 characters"],
    ["x".repeat(201), "at most 64 characters"],
  ])("%j is an empty result with a note", async (typed, words) => {
    const found = await setUp().find(typed);
    expect(found).toMatchObject({ coins: [], moreCount: 0 });
    expect(found.note).toContain(words);
  });

  it("no text is an error, and none has more than twenty results", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "(",
        "[",
        "\\",
        ".*",
        "%00",
        "\u0000",
        "\ud800",
        "İ",
        "a",
        " ",
        "::",
      ),
    );
    const coinList = [
      ...LIST,
      ...Array.from({ length: 50 }, (_, n) => listed(`a-${n}`, "A", `a [x] ( ${n} :: \\ .* İ`)),
    ];
    const { find } = setUp({ coinList });
    await fc.assert(
      fc.asyncProperty(hostile, async (typed) => {
        const { coins, moreCount, note } = await find(typed);
        expect(coins.length).toBeLessThanOrEqual(20);
        expect(note === null).toBe(coins.length > 0);
        if (moreCount > 0) expect(coins).toHaveLength(20);
      }),
      { numRuns: 200 },
    );
  });
});

describe("looking ids up", () => {
  it("gives listed coins in the order of asking, each once, and names the others", async () => {
    const found = await setUp().lookUp("grok", "gone", "bitcoin", "grok");
    expect(found.coins.map(({ id, name, matched }) => [id, name, matched])).toEqual([
      ["grok", "Grok", null],
      ["bitcoin", "Bitcoin", null],
    ]);
    expect(found.unlistedIds).toEqual(["gone"]);
    expect(found.note).toBeNull();
  });

  it("looks up fifty at most, and nothing for nothing", async () => {
    const ids = Array.from({ length: 60 }, (_, n) => `coin-${n}`);
    expect((await setUp().lookUp(...ids)).unlistedIds).toEqual(ids.slice(0, 50));
    expect(await setUp().lookUp()).toEqual({ coins: [], moreCount: 0, unlistedIds: [], note: null });
  });
});

describe("what a search asks for", () => {
  it("typing on asks for no coin: only what is kept of the list, the board and the largest", async () => {
    const { find, market } = setUp();
    await find("gro");
    const first = market.asked.length;
    await find("grok");
    const again = new Set(market.asked.slice(first));
    expect([...again].every((question) => /^(?:boardQuotes|categoryNames|coinList)$/.test(question))).toBe(
      true,
    );
  });

  it("the age that it tells is the list's", async () => {
    const { freshness } = await setUp().byText("grok", AT_ONCE);
    expect(freshness.fetchedAtMs).toBe(0);
  });

  it("without a board it still finds, and does not know who is on it", async () => {
    const failing = setUp();
    failing.market.boardQuotes = () => Promise.reject(upstreamError("unreachable", "no connection", 0));
    expect((await failing.find("bitcoin")).coins[0]).toMatchObject({
      id: BITCOIN,
      isOnBoard: null,
      marketCapUsd: null,
    });
  });

  it("without a list it rejects with what is wrong", async () => {
    const failing = setUp();
    failing.market.coinList = () => Promise.reject(upstreamError("timed-out", "not yet", 0));
    await expect(failing.find("grok")).rejects.toMatchObject({ fault: { kind: "timed-out" } });
  });

  it("a newer list is searched as soon as it is there", async () => {
    const { market, find, idsOf } = setUp();
    expect((await find("newcomer")).coins).toEqual([]);
    const { freshness } = await market.coinList(AT_ONCE);
    const rows = [...LIST, listed("newcomer", "NEW", "Newcomer")];
    market.coinList = () => Promise.resolve({ value: { rows, dropped: 0 }, freshness });
    expect(await idsOf("newcomer")).toEqual(["newcomer"]);
  });
});
