/** One token as JSON, and as the opening of its page. */
import type { TokenOpening } from "../../contract/openings.ts";
import { encodeToken, type TokenJson } from "../../contract/token.ts";
import { parseCoinId } from "../../domain/ids.ts";
import { ProductError } from "../errors.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { Patience } from "../services/ports.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, OPENING_A_TOKEN } from "./patience.ts";
import { type RouteDefinition, tellProblem } from "./route.ts";

async function readToken(runtime: Runtime, idText: string, patience: Patience): Promise<TokenJson> {
  const id = parseCoinId(idText);
  if (id === null) throw new ProductError("unknown-token", "A CoinGecko id has only a–z, 0–9, - and _.");
  return encodeToken(await runtime.getToken(id, patience));
}

export const tokenRoute: RouteDefinition = {
  pattern: "/api/tokens/{id}",
  allowance: "coin",
  async answer(runtime, { params }) {
    return jsonReply(representationOf(await readToken(runtime, params["id"] ?? "", OPENING_A_TOKEN)));
  },
};

/** What a token's page is opened with; `idText` is what the address says. Never rejects. */
export async function openToken(runtime: Runtime, idText: string): Promise<TokenOpening> {
  try {
    return { token: await readToken(runtime, idText, OPENING_A_PAGE) };
  } catch (error) {
    return { problem: tellProblem(error, runtime, "a token could not be opened") };
  }
}
