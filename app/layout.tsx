import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { sans } from "@/app/fonts";
import { getRuntime } from "@/app/runtime";
import { Prefilled } from "@/components/market/prefilled";
import { ListsHost } from "@/components/shell/lists-host";
import { OfflineNote } from "@/components/shell/offline-note";
import { Providers } from "@/components/shell/providers";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { MAIN_ID, SkipLink } from "@/components/shell/skip-link";
import { SourceNotice } from "@/components/shell/source-notice";
import { UpdateOffer } from "@/components/shell/update-offer";
import { PALETTE_SCRIPT } from "@/lib/client/palette";
import { pulseQuery } from "@/lib/client/pulse-query";
import { SHELL_HEADER } from "@/lib/contract/worker";
import { openPulse } from "@/lib/server/routes/pulse-route";
import "./globals.css";

const DESCRIPTION =
  "Is a small-cap AI token’s volume spike holding, is it real, and is it this token or the whole sector?";

/** Each page says which address is its own, where the one that visitors use is known. */
export function generateMetadata(): Metadata {
  const { publicUrl } = getRuntime();
  return {
    title: { default: "Spikeline: small-cap AI tokens", template: "%s · Spikeline" },
    description: DESCRIPTION,
    ...(publicUrl === null ? {} : { metadataBase: new URL(publicUrl), alternates: { canonical: "./" } }),
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1013" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const asked = await headers();
  const nonce = asked.get("x-nonce");
  const runtime = getRuntime();
  // A shell is kept for longer than numbers may be.
  const pulse = asked.has(SHELL_HEADER) ? null : await openPulse(runtime);
  const nowMs = runtime.clock.nowMs();
  return (
    <html lang="en" className={sans.variable} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <script
          nonce={nonce ?? undefined}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: PALETTE_SCRIPT }}
        />
        <Providers nonce={nonce} pageTimeMs={nowMs}>
          <Prefilled queryKey={pulseQuery.queryKey} json={pulse} receivedAtMs={nowMs}>
            <SkipLink />
            <SiteHeader />
            <SourceNotice />
            <OfflineNote />
            <UpdateOffer />
            <ListsHost />
            <main
              id={MAIN_ID}
              tabIndex={-1}
              className="mx-auto w-full max-w-page px-4 pt-5 pb-12 outline-none sm:px-6"
            >
              {children}
            </main>
            <SiteFooter />
          </Prefilled>
        </Providers>
      </body>
    </html>
  );
}
