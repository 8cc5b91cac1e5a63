/** The browser's store of answers, and how a server page fills it before the first paint. */
import { type DehydratedState, dehydrate, QueryClient, type QueryKey } from "@tanstack/react-query";

/**
 * Nothing is retried here: the next poll is the retry. Answers are asked for whatever the browser thinks of its connection,
 * because a server on this machine needs none.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: "always" } },
  });
}

/**
 * An answer that the server hands to the browser with the page. `PART_OF_AN_ANSWER` as `receivedAtMs` marks a part of an answer, which is shown
 * until the whole has been fetched and never replaces it.
 */
export function prefilled(queryKey: QueryKey, json: unknown, receivedAtMs: number): DehydratedState {
  const client = createQueryClient();
  client.setQueryData(queryKey, json, { updatedAt: receivedAtMs });
  return dehydrate(client);
}
