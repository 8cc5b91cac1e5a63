/** The whole board, kept fresh. */
import { queryOptions } from "@tanstack/react-query";
import { BoardJson, decodeBoard } from "../contract/board.ts";
import { fromInstant } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";
import { shareRows } from "./share-rows.ts";

export const boardQuery = queryOptions({
  queryKey: ["board"] as const,
  queryFn: ({ signal }) => fetchJson(apiPath.board, BoardJson, signal),
  select: decodeBoard,
  structuralSharing: shareRows,
  ...polled<BoardJson, readonly ["board"]>((json) => fromInstant(json.meta.nextRefreshAt)),
});
