/**
 * What the service worker does with a request. Answers with market data are kept for at most 24 hours, as CoinGecko's terms have it;
 * what may always open holds none.
 */
import { apiPath, pagePath } from "../contract/paths.ts";

/**
 * - `list-page`: from the network, else the shell of the lists, which holds no data.
 * - `page`: from the network, else as it was last seen, if that is not too old, else the shell that says so.
 * - `present-page`: from the network, else the shell that says so: it tells how the server is now, and an earlier one would not be true.
 * - `answer`: from the network, else the last one, if it is not too old.
 * - `picture`: the kept one at once, and a newer one for the next time.
 * - `file`: the kept one, whichever build it is of; its name is that of its content.
 * - `none`: as if there were no worker.
 */
export type Treatment = "list-page" | "page" | "present-page" | "answer" | "picture" | "file" | "none";

/** Of a request as the worker sees it. */
export interface SeenRequest {
  readonly method: string;
  readonly mode: string;
  /** Of the same origin as the worker. */
  readonly url: URL;
}

/** Answers that are worth something later. What the server says of itself, or of a text that is being typed, is not. */
const KEPT_ANSWERS: readonly string[] = [
  apiPath.board,
  apiPath.context,
  apiPath.trending,
  apiPath.pulse,
  apiPath.watched,
  apiPath.compare,
  apiPath.regimes,
];
const API = "/api/";
const TOKEN_ANSWERS = "/api/tokens/";
const PICTURES = "/_next/image";
const FILES = "/_next/static/";

function isKeptAnswer({ pathname, searchParams }: URL): boolean {
  if (pathname === apiPath.search) return searchParams.has("ids");
  return KEPT_ANSWERS.includes(pathname) || pathname.startsWith(TOKEN_ANSWERS);
}

function isListPage(pathname: string): boolean {
  return pathname === pagePath.watchlists || pathname.startsWith(`${pagePath.watchlists}/`);
}

function pageTreatment(pathname: string): Treatment {
  if (pathname === pagePath.status) return "present-page";
  return isListPage(pathname) ? "list-page" : "page";
}

/** An answer of the API that is opened as a page is not kept: nothing on it would say how old it is. */
export function treatmentOf({ method, mode, url }: SeenRequest): Treatment {
  if (method !== "GET") return "none";
  if (mode === "navigate" && url.pathname.startsWith(API)) return "none";
  if (mode === "navigate") return pageTreatment(url.pathname);
  if (url.pathname === PICTURES) return "picture";
  if (url.pathname.startsWith(FILES)) return "file";
  return isKeptAnswer(url) ? "answer" : "none";
}

/** Any list's page serves for all of them: the browser reads the address. */
const ANY_LIST = `${pagePath.watchlists}/any`;

/** Pages without market data, which open whatever happens. */
export const SHELLS = [pagePath.watchlists, ANY_LIST, pagePath.sharedList, pagePath.offline] as const;

export function shellFor(pathname: string): (typeof SHELLS)[number] {
  if (!isListPage(pathname)) return pagePath.offline;
  if (pathname === pagePath.watchlists || pathname === pagePath.sharedList) return pathname;
  return ANY_LIST;
}

/** The pages that are kept when the worker is installed: where the installed product starts, and what is open. */
export function warmPaths(open: readonly URL[]): readonly string[] {
  const pages = open.filter((url) => treatmentOf({ method: "GET", mode: "navigate", url }) === "page");
  return [...new Set([pagePath.board, ...pages.map(({ pathname, search }) => pathname + search)])];
}
