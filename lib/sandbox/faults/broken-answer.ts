/** Answers of an upstream, or of something in front of it, that fails. */
import { historyWall, type Reply } from "../answers/reply.ts";

const PAGE_TITLES: Readonly<Record<number, string>> = {
  200: "Just a moment...",
  403: "Access denied | Error 1020",
  500: "500 Internal Server Error",
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
};

function json({ status, body }: Reply, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** A web page where JSON was expected. */
export function htmlPage(status: number): Response {
  const title = PAGE_TITLES[status] ?? "Error";
  const html = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return new Response(html, { status, headers: { "content-type": "text/html; charset=UTF-8" } });
}

/** 429 in JSON; null for an answer without `Retry-After`. */
export function rateLimited(retryAfterSeconds: string | null): Response {
  const message = "The rate limit is exceeded. Please wait before asking again.";
  return json(
    { status: 429, body: { status: { error_code: 429, error_message: message } } },
    { "cache-control": "no-store", ...(retryAfterSeconds !== null && { "retry-after": retryAfterSeconds }) },
  );
}

export function throttledText(): Response {
  return new Response("Throttled\n", { status: 429, headers: { "content-type": "text/plain" } });
}

export function beyondHistory(nowMs: number): Response {
  return json(historyWall(nowMs));
}

export function keyMissing(nowMs: number): Response {
  const timestamp = new Date(nowMs).toISOString();
  const status = { timestamp, error_code: 10002, error_message: "The API key is missing." };
  return json({ status: 401, body: { status } });
}

export function serverError(status: number): Response {
  return json({ status, body: { status, error: PAGE_TITLES[status]?.slice(4) ?? "Error" } });
}
