/** The best fit for a text that can still be added, asked for at once; null where there is none or nobody answers. */
import type { QueryClient } from "@tanstack/react-query";
import { textSearchQuery } from "@/lib/client/search-query";
import { type CoinId, parseCoinId } from "@/lib/domain/ids";

export async function findFirst(
  client: QueryClient,
  text: string,
  chosen: readonly CoinId[],
): Promise<{ readonly id: CoinId; readonly name: string } | null> {
  try {
    const { coins } = await client.query(textSearchQuery(text));
    const found = coins.flatMap(({ id: idText, name }) => {
      const id = parseCoinId(idText);
      return id === null || chosen.includes(id) ? [] : [{ id, name }];
    });
    return found[0] ?? null;
  } catch {
    // The list below the field says what is wrong.
    return null;
  }
}
