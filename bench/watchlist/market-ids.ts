/** The tokens that there are to pin: those of the board, then what else the simulated market lists. */
import * as z from "zod";
import type { BoardJson } from "../../lib/contract/board.ts";
import { askSandboxAt } from "../../lib/sandbox/ask-sandbox.ts";

const CoinsList = z.array(z.object({ id: z.string() }));

/** Each id once. `marketAtMs`: where the market stands still. */
export async function marketIds({ rows }: BoardJson, marketAtMs: number): Promise<readonly string[]> {
  const { body } = await askSandboxAt(marketAtMs)("/coins/list");
  const listed = CoinsList.parse(body);
  return [...new Set([...rows, ...listed].map(({ id }) => id))];
}
