/** One token as JSON, and as the opening of its page. */
import { encodeHistory, type HistoryJson } from "../../contract/history.ts";
import { parseMoment } from "../../contract/moment-param.ts";
import type { TokenOpening } from "../../contract/openings.ts";
import { firstOfEach, quoted, type SearchParams } from "../../contract/search-params.ts";
import { encodeToken, type TokenJson } from "../../contract/token.ts";
import { parseTokenView } from "../../contract/token-params.ts";
import { type CoinId, parseCoinId } from "../../domain/ids.ts";
import type { TokenView } from "../../domain/token-view.ts";
import { ProductError } from "../errors.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { Patience } from "../services/ports.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, OPENING_A_TOKEN } from "./patience.ts";
import { type RouteDefinition, tellProblem } from "./route.ts";

/** The id of an address. Throws `unknown-token` for what is none. */
export function requireCoinId(text: string): CoinId {
  const id = parseCoinId(text);
  if (id === null) throw new ProductError("unknown-token", "A CoinGecko id has only a–z, 0–9, - and _.");
  return id;
}

/**
 * The parameters of a query whose moment can be read. A page falls back to the present and says so; an answer has nobody to say it
 * to, so what is no moment is `unknown-moment`.
 */
export function momentChecked(query: URLSearchParams): SearchParams {
  const text = query.get("at");
  if (text !== null && text !== "" && parseMoment(text) === null) {
    throw new ProductError("unknown-moment", `${quoted(text)} is no moment, such as 2026-05-22T08:40Z.`);
  }
  return firstOfEach(query);
}

async function readToken(
  runtime: Runtime,
  id: CoinId,
  atMs: number | null,
  patience: Patience,
): Promise<TokenJson> {
  return encodeToken(await runtime.getToken(id, atMs, patience));
}

export const tokenRoute: RouteDefinition = {
  pattern: "/api/tokens/{id}",
  allowance: "coin",
  async answer(runtime, { params, query }) {
    const id = requireCoinId(params["id"] ?? "");
    const { view } = parseTokenView(id, momentChecked(query), runtime.clock.nowMs());
    return jsonReply(representationOf(await readToken(runtime, id, view.atMs, OPENING_A_TOKEN)));
  },
};

/** The chart's points, where they are at hand: the page is not held up for them, nor lost with them. */
async function historyFor(runtime: Runtime, id: CoinId, view: TokenView): Promise<HistoryJson | null> {
  try {
    return encodeHistory(await runtime.getHistory({ id, span: view.span, atMs: view.atMs }, OPENING_A_PAGE));
  } catch (error) {
    tellProblem(error, runtime, "a token's chart could not be opened");
    return null;
  }
}

/** What a token's page is opened with; `idText` is what the address says. Never rejects. */
export async function openToken(runtime: Runtime, idText: string, view: TokenView): Promise<TokenOpening> {
  try {
    const id = requireCoinId(idText);
    const [token, history] = await Promise.all([
      readToken(runtime, id, view.atMs, OPENING_A_PAGE),
      historyFor(runtime, id, view),
    ]);
    return { token, history };
  } catch (error) {
    return { problem: tellProblem(error, runtime, "a token could not be opened") };
  }
}
