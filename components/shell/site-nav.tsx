"use client";
/** The pages there are. */
import Link from "next/link";
import { usePathname } from "next/navigation";
import { pagePath } from "@/lib/contract/paths";

const PAGES = [
  { href: pagePath.board, label: "Board" },
  { href: pagePath.trending, label: "Trending" },
  { href: pagePath.compare, label: "Compare" },
  { href: pagePath.watchlists, label: "Watchlists" },
  { href: pagePath.status, label: "Status" },
  { href: pagePath.methods, label: "Methods" },
] as const;

export function SiteNav() {
  const pathname = usePathname();
  return (
    <nav aria-label="Pages">
      <ul className="flex gap-3 max-[389px]:gap-1.5 max-[389px]:text-xs sm:gap-4">
        {PAGES.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={isWithin(pathname, href) ? "page" : undefined}
              className="text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A list's own page belongs to the lists. */
function isWithin(pathname: string, href: string): boolean {
  return pathname === href || (href === pagePath.watchlists && pathname.startsWith(`${href}/`));
}
