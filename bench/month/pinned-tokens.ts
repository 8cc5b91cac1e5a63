/** Tokens that visitors keep in lists and the board never follows. */
import { coinId } from "../../lib/domain/ids.ts";

const PINNED = 60;
const PREFIX = "pinned-";

export const PINNED_IDS = Array.from({ length: PINNED }, (_, index) => coinId(`${PREFIX}${index}`));

export function isPinned(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** `fetch` of a market whose list of coins has the pinned ones too. */
export function withPinnedListed(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (!response.ok || !pathname.endsWith("/coins/list")) return response;
    const body: unknown = await response.json();
    const listed: readonly unknown[] = Array.isArray(body) ? body : [];
    const pinned = PINNED_IDS.map((id) => ({ id, symbol: "pin", name: id, platforms: {} }));
    return Response.json([...listed, ...pinned]);
  };
}
