/**
 * The service worker: the product opens without a network, with the visitor's own lists always and with the last numbers for a day.
 * A newer one waits until a visitor lets it take over.
 */
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst, StaleWhileRevalidate } from "workbox-strategies";
import { KEPT_HEADER, SHELL_HEADER } from "../contract/worker.ts";
import { DAY_MS, SECOND_MS } from "../domain/time.ts";
import { SHELLS, shellFor, treatmentOf } from "./treatment.ts";

declare const self: ServiceWorkerGlobalScope;

const A_DAY_SEC = DAY_MS / SECOND_MS;
const SHELL_CACHE = "spikeline-shells-";
const shellCache = SHELL_CACHE + BUILD_ID;

function keepingADay(maxEntries: number): ExpirationPlugin {
  return new ExpirationPlugin({ maxEntries, maxAgeSeconds: A_DAY_SEC, purgeOnQuotaError: true });
}

const pages = new NetworkFirst({ cacheName: "spikeline-pages", plugins: [keepingADay(30)] });

const answers = new NetworkFirst({
  cacheName: "spikeline-answers",
  plugins: [
    keepingADay(150),
    {
      /** Tells the page that the server was not reached. */
      cachedResponseWillBeUsed({ cachedResponse }) {
        if (cachedResponse === undefined) return Promise.resolve(undefined);
        const headers = new Headers(cachedResponse.headers);
        headers.set(KEPT_HEADER, "1");
        return Promise.resolve(new Response(cachedResponse.body, { headers }));
      },
    },
  ],
});

const pictures = new StaleWhileRevalidate({ cacheName: "spikeline-pictures", plugins: [keepingADay(600)] });

async function shellOf(url: URL): Promise<Response> {
  const cache = await caches.open(shellCache);
  return (await cache.match(shellFor(url.pathname))) ?? Response.error();
}

/** Refused shells leave this worker uninstalled, and the one before it on. */
async function keepShell(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path, { headers: { [SHELL_HEADER]: "1" }, cache: "no-store" });
  if (!response.ok) throw new Error(`${path} answered with ${response.status}`);
  await cache.put(path, response);
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(SHELL_CACHE) && name !== shellCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(shellCache).then((cache) => Promise.all(SHELLS.map((path) => keepShell(cache, path)))),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOldShells(), self.clients.claim()]));
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

function isTreatedAs(treatment: ReturnType<typeof treatmentOf>) {
  return ({ request, url, sameOrigin }: { request: Request; url: URL; sameOrigin: boolean }) =>
    sameOrigin && treatmentOf({ method: request.method, mode: request.mode, url }) === treatment;
}

registerRoute(isTreatedAs("list-page"), ({ request, url }) => fetch(request).catch(() => shellOf(url)));
registerRoute(isTreatedAs("page"), ({ request, url, event }) =>
  pages.handle({ request, event }).catch(() => shellOf(url)),
);
registerRoute(isTreatedAs("answer"), answers);
registerRoute(isTreatedAs("picture"), pictures);
