/** Answers a question about tokens from what is kept of other such questions. */
import { apiPath } from "../contract/paths.ts";
import { KEPT_HEADER } from "../contract/worker.ts";
import { DAY_MS } from "../domain/time.ts";
import { isKeptWatched, joinWatched, type KeptWatched } from "./join-watched.ts";
import { ANSWER_TYPE } from "./network-answer.ts";

interface Arrived {
  readonly atMs: number;
  readonly answer: KeptWatched;
}

/** Null of what is no answer, or came more than a day ago. */
async function read(response: Response | undefined, nowMs: number): Promise<Arrived | null> {
  const atMs = Date.parse(response?.headers.get("date") ?? "");
  if (response === undefined || !(nowMs - atMs < DAY_MS)) return null;
  try {
    const answer: unknown = await response.json();
    return isKeptWatched(answer) ? { atMs, answer } : null;
  } catch {
    return null;
  }
}

/** Null where the question is about something else, or nothing that is kept in `cacheName` tells of its tokens. */
export async function keptWatched(question: URL, cacheName: string, nowMs: number): Promise<Response | null> {
  if (question.pathname !== apiPath.watched) return null;
  const cache = await caches.open(cacheName);
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname === apiPath.watched);
  const responses = await Promise.all(requests.map((request) => cache.match(request)));
  const arrived = await Promise.all(responses.map((response) => read(response, nowMs)));
  const newestFirst = arrived.filter((one) => one !== null).sort((a, b) => b.atMs - a.atMs);
  const ids = question.searchParams.get("ids")?.split(",") ?? [];
  const joined = joinWatched(
    newestFirst.map(({ answer }) => answer),
    ids,
    nowMs,
  );
  const headers = { "content-type": ANSWER_TYPE, [KEPT_HEADER]: "1" };
  return joined && new Response(JSON.stringify(joined), { headers });
}
