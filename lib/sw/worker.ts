/**
 * The service worker: the product opens without a network, with the visitor's own lists always and with the last numbers for a day.
 * A newer one waits until a visitor lets it take over.
 */
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst, NetworkOnly, StaleWhileRevalidate } from "workbox-strategies";
import { SHELL_HEADER } from "../contract/worker.ts";
import { DAY_MS, SECOND_MS } from "../domain/time.ts";
import { dropOtherBuilds, PAGE_CACHE, SHELL_CACHE } from "./build-caches.ts";
import { keptWatched } from "./kept-watched.ts";
import { ANSWER_TYPE, PAGE_TYPE } from "./network-answer.ts";
import { keepingOnly, markedAsKept, ownAnswersOnly } from "./plugins.ts";
import { SHELLS, shellFor, type Treatment, treatmentOf, warmPaths } from "./treatment.ts";

declare const self: ServiceWorkerGlobalScope;

const ANSWER_CACHE = "spikeline-answers";

const A_DAY_SEC = DAY_MS / SECOND_MS;

/** A list's shell is as good as its page, so it need not wait long for a network that only seems to be there. */
const LIST_PATIENCE_SEC = 3;
/** Our server opens a page within this. */
const PAGE_PATIENCE_SEC = 5;
/** Longer than our server lets a browser wait, shorter than a browser waits for it. */
const ANSWER_PATIENCE_SEC = 12;

function keepingADay(maxEntries: number): ExpirationPlugin {
  return new ExpirationPlugin({ maxEntries, maxAgeSeconds: A_DAY_SEC, purgeOnQuotaError: true });
}

const listPages = new NetworkFirst({
  cacheName: SHELL_CACHE,
  networkTimeoutSeconds: LIST_PATIENCE_SEC,
  plugins: [
    ownAnswersOnly,
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(shellFor(new URL(request.url).pathname)),
      // A visitor's page is none of the shells, which are kept when the worker is installed.
      cacheWillUpdate: () => Promise.resolve(null),
    },
  ],
});

const pages = new NetworkFirst({
  cacheName: PAGE_CACHE,
  networkTimeoutSeconds: PAGE_PATIENCE_SEC,
  plugins: [ownAnswersOnly, keepingOnly(PAGE_TYPE), keepingADay(30)],
});

const presentPages = new NetworkOnly({
  networkTimeoutSeconds: PAGE_PATIENCE_SEC,
  plugins: [ownAnswersOnly],
});

const answers = new NetworkFirst({
  cacheName: ANSWER_CACHE,
  networkTimeoutSeconds: ANSWER_PATIENCE_SEC,
  plugins: [ownAnswersOnly, keepingOnly(ANSWER_TYPE), keepingADay(150), markedAsKept],
});

const pictures = new StaleWhileRevalidate({ cacheName: "spikeline-pictures", plugins: [keepingADay(600)] });

async function shellOf({ pathname }: URL): Promise<Response> {
  const cache = await caches.open(SHELL_CACHE);
  return (await cache.match(shellFor(pathname))) ?? Response.error();
}

/** The last answer to this question, else what others have told of its tokens; rejects where nothing is kept. */
async function answerOf(request: Request, url: URL, event: ExtendableEvent): Promise<Response> {
  try {
    return await answers.handle({ request, event });
  } catch (failure) {
    const kept = await keptWatched(url, ANSWER_CACHE, Date.now());
    if (kept === null) throw failure;
    return kept;
  }
}

/** Refused shells leave this worker uninstalled, and the one before it on. */
async function keepShell(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path, { headers: { [SHELL_HEADER]: "1" }, cache: "no-store" });
  if (!response.ok) throw new Error(`${path} answered with ${response.status}`);
  await cache.put(path, response);
}

async function keepShells(): Promise<void> {
  const cache = await caches.open(SHELL_CACHE);
  await Promise.all(SHELLS.map((path) => keepShell(cache, path)));
}

/** What is open came before this worker, which would else know it only from the next visit on. */
async function keepOpenPages(event: ExtendableEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const paths = warmPaths(open.map(({ url }) => new URL(url)));
  await Promise.allSettled(paths.map((path) => pages.handle({ request: new Request(path), event })));
}

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([keepShells(), keepOpenPages(event)]));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOtherBuilds(), self.clients.claim()]));
});

/** As `workbox-window` says that the visitor wants a waiting worker now. */
function isCalledOn(message: unknown): boolean {
  return (
    typeof message === "object" && message !== null && "type" in message && message.type === "SKIP_WAITING"
  );
}

self.addEventListener("message", ({ data }: ExtendableMessageEvent) => {
  if (isCalledOn(data)) void self.skipWaiting();
});

cleanupOutdatedCaches();
precacheAndRoute(PRECACHED_FILES.map((url) => ({ url, revision: null })));

function isTreatedAs(treatment: Treatment) {
  return ({ request, url, sameOrigin }: { request: Request; url: URL; sameOrigin: boolean }) =>
    sameOrigin && treatmentOf({ method: request.method, mode: request.mode, url }) === treatment;
}

registerRoute(isTreatedAs("list-page"), listPages);
registerRoute(isTreatedAs("page"), ({ request, url, event }) =>
  pages.handle({ request, event }).catch(() => shellOf(url)),
);
registerRoute(isTreatedAs("present-page"), ({ request, url, event }) =>
  presentPages.handle({ request, event }).catch(() => shellOf(url)),
);
registerRoute(isTreatedAs("answer"), ({ request, url, event }) => answerOf(request, url, event));
registerRoute(isTreatedAs("picture"), pictures);
// Where the server is of a newer build than this worker: the one that waits has its files already.
registerRoute(
  isTreatedAs("file"),
  async ({ request }) => (await caches.match(request)) ?? (await fetch(request)),
);
