/** Installs the service worker, and tells when a newer one waits for its turn. */
import { WORKER_PATH } from "../contract/worker.ts";
import { SECOND_MS } from "../domain/time.ts";

/** A newer worker takes over at once as a rule. */
const TAKING_OVER_MS = 4 * SECOND_MS;

export interface Update {
  /** Lets the newer one take over, and reloads this page once it has, or soon in any case. */
  readonly take: () => void;
}

/** Browsers have none on addresses that are neither local nor encrypted. */
export function hasServiceWorkers(): boolean {
  return "serviceWorker" in navigator && window.isSecureContext;
}

/** Resolves when it has been registered. Rejects where it could not be: the page then works, but not offline. */
export async function installWorker(onUpdate: (update: Update) => void): Promise<void> {
  const { Workbox } = await import("workbox-window");
  let hasWorker = navigator.serviceWorker.controller !== null;
  const workbox = new Workbox(WORKER_PATH);
  workbox.addEventListener("waiting", () => {
    onUpdate({
      take() {
        const reload = () => window.location.reload();
        workbox.addEventListener("controlling", reload);
        // The worker of before is let finish what it is at, and may never: a press that does nothing would be worse.
        setTimeout(reload, TAKING_OVER_MS);
        workbox.messageSkipWaiting();
      },
    });
  });
  // Another tab has taken it over: this one goes on as it is until its visitor reloads it. The first worker of all is no update.
  workbox.addEventListener("controlling", () => {
    if (hasWorker) onUpdate({ take: () => window.location.reload() });
    hasWorker = true;
  });
  await workbox.register();
}
