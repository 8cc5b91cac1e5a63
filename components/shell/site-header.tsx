/** The top of every page. */
import Link from "next/link";
import { pagePath } from "@/lib/contract/paths";
import { MarketPulse } from "./market-pulse";
import { SiteNav } from "./site-nav";
import { ThemeSelect } from "./theme-select";

export function SiteHeader() {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex min-h-12 max-w-page flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2 sm:px-6">
        <Link href={pagePath.board} className="text-base font-semibold tracking-tight text-ink">
          Spikeline
        </Link>
        <SiteNav />
        <div className="ml-auto lg:order-last lg:ml-2">
          <ThemeSelect />
        </div>
        <div className="w-full lg:ml-auto lg:w-auto">
          <MarketPulse />
        </div>
      </div>
    </header>
  );
}
