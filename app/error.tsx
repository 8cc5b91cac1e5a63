"use client";

import { Button } from "@/components/ui/button";
import { StatePanel } from "@/components/ui/state-panel";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <StatePanel title="This page could not be drawn" level={1}>
      <p>
        The fault is Spikeline’s, not yours, and the data are not affected.
        {error.digest !== undefined && ` The server’s log has the details under ${error.digest}.`}
      </p>
      <Button onClick={reset}>Try again</Button>
    </StatePanel>
  );
}
