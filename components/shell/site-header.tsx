/** The top of every page. */
import Link from "next/link";
import { pagePath } from "@/lib/contract/paths";
import { MarketPulse } from "./market-pulse";
import { SearchButton } from "./search-button";
import { SettingsMenu } from "./settings-menu";
import { SiteNav } from "./site-nav";

export function SiteHeader() {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex min-h-12 max-w-page flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2 sm:px-6">
        <Link href={pagePath.board} className="text-base font-semibold tracking-tight text-ink">
          Spikeline
        </Link>
        <div className="max-sm:order-1 max-sm:w-full">
          <SiteNav />
        </div>
        <div className="ml-auto flex items-center gap-2 lg:order-last lg:ml-2">
          <SearchButton />
          <SettingsMenu />
        </div>
        <div className="w-full max-sm:order-2 lg:ml-auto lg:w-auto">
          <MarketPulse />
        </div>
      </div>
    </header>
  );
}
