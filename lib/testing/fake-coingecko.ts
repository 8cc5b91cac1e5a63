/** CoinGecko as a `fetch` for tests and benches: tiny answers, every request counted, failing when told to. */
import type { Clock } from "../domain/time.ts";

export interface SentRequest {
  readonly path: string;
  readonly atMs: number;
}

export interface FakeCoinGecko {
  readonly fetch: typeof fetch;
  readonly sent: readonly SentRequest[];
  /** Answers instead of the usual ones; null for the usual ones. May throw, as `fetch` does when nothing answers. */
  answerWith(answer: (() => Response) | null): void;
}

function row(id: string, symbol: string) {
  return {
    id,
    symbol,
    name: id,
    current_price: 1.5,
    market_cap: 50_000_000,
    market_cap_rank: 500,
    total_volume: 40_000_000,
    price_change_percentage_24h: 4.2,
    price_change_percentage_24h_in_currency: 4.2,
    price_change_percentage_7d_in_currency: 9.9,
    last_updated: "2026-05-22T08:39:30.000Z",
    sparkline_in_7d: { price: Array.from({ length: 168 }, (_, hour) => 1.2 + hour / 560) },
  };
}

/** Ids that every list of the fake has, Bitcoin apart. */
export const FAKE_IDS = Array.from({ length: 60 }, (_, index) => `token-${index}`);

function bodyFor(url: URL): unknown {
  if (url.pathname.endsWith("/ping")) return { gecko_says: "(V3) To the Moon!" };
  if (url.pathname.endsWith("/coins/list"))
    return FAKE_IDS.map((id) => ({ id, symbol: id, name: id, platforms: {} }));
  if (url.pathname.endsWith("/categories/list"))
    return [{ category_id: "artificial-intelligence", name: "AI" }];
  if (/\/market_chart(?:\/range)?$/.test(url.pathname)) {
    const points = Array.from({ length: 168 }, (_, hour) => [hour * 3_600_000, 1 + hour / 168]);
    return { prices: points, market_caps: points, total_volumes: points };
  }
  if (url.pathname.endsWith("/coins/categories"))
    return [
      {
        id: "artificial-intelligence",
        name: "AI",
        market_cap: 2e10,
        market_cap_change_24h: -1.5,
        volume_24h: 3e9,
      },
    ];
  if (url.pathname.endsWith("/search/trending"))
    return { coins: FAKE_IDS.slice(0, 15).map((id) => ({ item: { id, symbol: "tok", name: id } })) };
  if (/\/coins\/token-\d+$/.test(url.pathname)) {
    const id = url.pathname.split("/").at(-1);
    return {
      id,
      symbol: "tok",
      name: id,
      public_notice: "It moves to a new contract.",
      links: {},
      platforms: {},
    };
  }
  if (url.searchParams.get("category") === "stablecoins") return [row("usd-one", "usd1")];
  const ids = url.searchParams.get("ids")?.split(",") ?? FAKE_IDS;
  return ids.map((id) => row(id, id === "bitcoin" ? "btc" : "tok"));
}

export function createFakeCoinGecko(clock: Pick<Clock, "nowMs">): FakeCoinGecko {
  const sent: SentRequest[] = [];
  let instead: (() => Response) | null = null;
  return {
    sent,
    answerWith(answer) {
      instead = answer;
    },
    fetch(input) {
      const url = new URL(input instanceof Request ? input.url : input);
      sent.push({ path: url.pathname + url.search, atMs: clock.nowMs() });
      return Promise.resolve().then(() => (instead === null ? Response.json(bodyFor(url)) : instead()));
    },
  };
}
