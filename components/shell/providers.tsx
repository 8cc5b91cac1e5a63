"use client";
/** What every screen stands on in the browser: the store of answers, the time, the theme, the palette and the explanation card. */
import { QueryClientProvider } from "@tanstack/react-query";
import { ThemeProvider } from "next-themes";
import { type ReactNode, useEffect, useState } from "react";
import { explain } from "@/components/market/explanation";
import { HintLayer } from "@/components/ui/hint-layer";
import { guardAge } from "@/lib/client/age-guard";
import { keepPalette } from "@/lib/client/palette";
import { createQueryClient } from "@/lib/client/query-client";
import { serverNowMs } from "@/lib/client/server-clock";
import { guardSource } from "@/lib/client/source-guard";
import { PageTimeContext } from "@/lib/client/use-now";

interface ProvidersProps {
  readonly children: ReactNode;
  /** The server's time when it made the page. */
  readonly pageTimeMs: number;
  /** What the page's policy asks of the theme's script. */
  readonly nonce: string | null;
}

export function Providers({ children, pageTimeMs, nonce }: ProvidersProps) {
  const [client] = useState(createQueryClient);
  useEffect(() => guardSource(client, Date.now), [client]);
  useEffect(() => guardAge(client, serverNowMs), [client]);
  useEffect(() => keepPalette(document.documentElement), []);
  return (
    <ThemeProvider attribute="data-theme" defaultTheme="system" {...(nonce === null ? {} : { nonce })}>
      <QueryClientProvider client={client}>
        <PageTimeContext value={pageTimeMs}>
          <HintLayer explain={explain}>{children}</HintLayer>
        </PageTimeContext>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
