/** A token's contract addresses, asked when somebody wants to copy one. */
import { ContractsJson } from "../contract/contracts.ts";
import { apiPath } from "../contract/paths.ts";
import type { CoinId } from "../domain/ids.ts";
import { fetchJson } from "./fetch-json.ts";

/** Rejects with an `ApiProblem`, or with the signal's reason. */
export function fetchContracts(id: CoinId, signal: AbortSignal): Promise<ContractsJson> {
  return fetchJson(apiPath.contracts(id), ContractsJson, signal);
}
