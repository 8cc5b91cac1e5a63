/** From a request to an answer: what every market behind CoinGecko's paths has in common. */
import { coinNotFound, type Reply, unknownPath } from "./answers/reply.ts";
import { type CoinEndpoint, isAboutCoin, matchEndpoint, type SandboxEndpoint } from "./endpoints.ts";

/** How a market answers each endpoint, from what it knows at one moment. */
export type AnswerTable<Context, Quote> = Readonly<
  Record<Exclude<SandboxEndpoint, CoinEndpoint>, (context: Context, query: URLSearchParams) => Reply>
> &
  Readonly<Record<CoinEndpoint, (context: Context, query: URLSearchParams, quote: Quote) => Reply>>;

interface Listing<Quote> {
  readonly quotes: readonly Quote[];
}

/** Answers requests from a table; `look` gives what the market knows now. */
export function answering<
  Context extends Listing<Quote>,
  Quote extends { readonly coin: { readonly id: string } },
>(table: AnswerTable<Context, Quote>, look: () => Context): (request: Request) => Reply {
  return ({ method, url }) => {
    const { pathname, searchParams } = new URL(url);
    const match = method === "GET" ? matchEndpoint(pathname) : null;
    if (match === null) return unknownPath();
    const context = look();
    const { endpoint, coinId } = match;
    if (!isAboutCoin(endpoint)) return table[endpoint](context, searchParams);
    const quote = context.quotes.find(({ coin }) => coin.id === coinId);
    return quote === undefined ? coinNotFound() : table[endpoint](context, searchParams, quote);
  };
}
