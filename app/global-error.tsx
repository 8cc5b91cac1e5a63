"use client";

import { Button } from "@/components/ui/button";
import { StatePanel } from "@/components/ui/state-panel";
import "./globals.css";

/** Stands in for the whole document when the layout itself has failed, so it brings its own. */
export default function GlobalErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Spikeline cannot be shown</title>
        <main className="mx-auto max-w-page px-6">
          <StatePanel title="Spikeline cannot be shown" level={1}>
            <p>The fault is Spikeline’s, not yours. The server’s log has the details.</p>
            <Button onClick={reset}>Try again</Button>
          </StatePanel>
        </main>
      </body>
    </html>
  );
}
