/** A token's contract addresses as JSON. */
import type { ContractsJson } from "../../contract/contracts.ts";
import { parseCoinId } from "../../domain/ids.ts";
import { ProductError } from "../errors.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import { POLLING } from "./patience.ts";
import type { RouteDefinition } from "./route.ts";

export const contractsRoute: RouteDefinition = {
  pattern: "/api/tokens/{id}/contracts",
  allowance: "search",
  async answer(runtime, { params }) {
    const id = parseCoinId(params["id"] ?? "");
    if (id === null) throw new ProductError("unknown-token", "A CoinGecko id has only a–z, 0–9, - and _.");
    const { platforms } = await runtime.getListing(id, POLLING);
    const contracts = Object.entries(platforms).map(([platform, address]) => ({ platform, address }));
    return jsonReply(representationOf({ id, contracts } satisfies ContractsJson));
  },
};
