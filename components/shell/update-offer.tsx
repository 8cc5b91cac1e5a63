"use client";
/** Offers a newer version of the product once it is there. It never takes over by itself. */
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { hasServiceWorkers, installWorker, type Update } from "@/lib/client/service-worker";

export function UpdateOffer() {
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    if (!hasServiceWorkers()) return undefined;
    const install = () => {
      // Without it nothing opens offline, which the visitor finds as it was before.
      installWorker(setUpdate).catch(() => undefined);
    };
    if (document.readyState === "complete") install();
    else window.addEventListener("load", install, { once: true });
    return () => window.removeEventListener("load", install);
  }, []);
  if (update === null) return null;
  return (
    <section aria-label="New version" role="status" className="border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-3 px-4 py-1.5 text-sm sm:px-6">
        A new version of Spikeline is ready.
        <Button onClick={update.take}>Reload</Button>
        <button
          type="button"
          onClick={() => setUpdate(null)}
          className="p-2 text-xs text-muted underline underline-offset-2 hover:text-ink"
        >
          Later
        </button>
      </div>
    </section>
  );
}
