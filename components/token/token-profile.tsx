"use client";
import { PartFault } from "@/components/market/part-fault";
/** What tells the token from a fake: chain and contract address, explorer, its own links, and what CoinGecko warns of. */
import { copyText } from "@/components/market/token-actions";
import type { CoinProfile } from "@/lib/domain/coin-profile";
import type { Part } from "@/lib/domain/freshness";

interface TokenProfileProps {
  readonly profile: Part<CoinProfile>;
  readonly announce: (text: string) => void;
}

/** More chains than this are folded. */
const SHOWN_CONTRACTS = 2;

export function TokenProfile({ profile, announce }: TokenProfileProps) {
  if (profile === null) return <p className="mt-2 text-xs text-muted">Chain and links are on the way.</p>;
  if (!("value" in profile)) {
    return (
      <p className="mt-2 text-xs text-muted">
        <PartFault fault={profile} what="Chain and links" />
      </p>
    );
  }
  const { contracts, categories, links } = profile.value;
  const [first, rest] = [contracts.slice(0, SHOWN_CONTRACTS), contracts.slice(SHOWN_CONTRACTS)];
  return (
    <div className="mt-2 space-y-1 text-xs text-muted">
      {contracts.length === 0 && <p>No contract: a coin of its own chain, or none that CoinGecko knows.</p>}
      {first.map((contract) => (
        <Contract key={`${contract.platform}:${contract.address}`} {...contract} announce={announce} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer hover:text-ink">
            {rest.length} more {rest.length === 1 ? "chain" : "chains"}
          </summary>
          {rest.map((contract) => (
            <Contract key={`${contract.platform}:${contract.address}`} {...contract} announce={announce} />
          ))}
        </details>
      )}
      <Links links={links} />
      {categories.length > 0 && <p className="max-w-prose">{categories.join(" · ")}</p>}
    </div>
  );
}

interface ContractProps {
  readonly platform: string;
  readonly address: string;
  readonly announce: (text: string) => void;
}

function Contract({ platform, address, announce }: ContractProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span>{platform}</span>
      <code className="break-all text-ink">{address}</code>
      <button
        type="button"
        onClick={() => void copyText(address, "The address").then(announce)}
        aria-label={`Copy the contract address on ${platform}`}
        className="text-accent underline underline-offset-2 pointer-coarse:min-h-9"
      >
        Copy
      </button>
    </p>
  );
}

const MOST_LINKS = 2;

function Links({ links }: Pick<CoinProfile, "links">) {
  const named = [
    ...links.homepage.slice(0, MOST_LINKS).map((href) => ({ href, name: "Website" })),
    ...links.explorers.slice(0, MOST_LINKS).map((href) => ({ href, name: "Explorer" })),
    ...links.github.slice(0, 1).map((href) => ({ href, name: "Code" })),
    ...(links.whitepaper === null ? [] : [{ href: links.whitepaper, name: "White paper" }]),
    ...(links.twitter === null ? [] : [{ href: links.twitter, name: "X" }]),
    ...(links.telegram === null ? [] : [{ href: links.telegram, name: "Telegram" }]),
  ];
  if (named.length === 0) return null;
  return (
    <ul aria-label="Links that the token gives" className="flex flex-wrap gap-x-4 gap-y-1">
      {named.map(({ href, name }) => (
        <li key={`${name}:${href}`}>
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
            className="text-accent underline underline-offset-2"
          >
            {name}
          </a>{" "}
          <span className="text-faint">{hostOf(href)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where a link leads, so that nobody has to follow it to see. */
function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : "";
}
