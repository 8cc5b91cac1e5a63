/** The built product on the simulated market, stopped at one moment, with its board at hand. */
import { type Product, startProduct } from "../../e2e/support/serve.ts";
import { BoardJson } from "../../lib/contract/board.ts";
import { apiPath } from "../../lib/contract/paths.ts";

const MARKET_STANDS_AT = "2026-05-22T08:40:00Z";

export interface BoardProduct extends Product {
  readonly boardUrl: string;
  readonly board: BoardJson;
}

/** Follows as many tokens as it does by itself, or so many. Its cache is warm when this resolves. */
export async function startBoardProduct(followedTokens: number | null = null): Promise<BoardProduct> {
  const product = await startProduct({
    env: {
      UPSTREAM: "sandbox",
      SANDBOX_NOW: MARKET_STANDS_AT,
      FOLLOWED_TOKENS: followedTokens === null ? "" : String(followedTokens),
    },
  });
  const boardUrl = product.url + apiPath.board;
  const response = await fetch(boardUrl);
  if (!response.ok) throw new Error(`${boardUrl} answered ${response.status}: ${await response.text()}`);
  return { ...product, boardUrl, board: BoardJson.parse(await response.json()) };
}
