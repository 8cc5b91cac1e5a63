"use client";
/** What tells the token from a fake: chain and contract address, explorer, its own links, and what CoinGecko warns of. */
import { useQuery } from "@tanstack/react-query";
import { PartFault } from "@/components/market/part-fault";
import { copyText } from "@/components/market/token-actions";
import { fetchContracts } from "@/lib/client/contracts";
import type { CoinProfile } from "@/lib/domain/coin-profile";
import type { Part } from "@/lib/domain/freshness";
import type { CoinId } from "@/lib/domain/ids";

interface TokenProfileProps {
  readonly id: CoinId;
  readonly profile: Part<CoinProfile>;
  readonly announce: (text: string) => void;
}

/** More chains than this are folded. */
const SHOWN_CONTRACTS = 2;

export function TokenProfile({ id, profile, announce }: TokenProfileProps) {
  if (profile === null || !("value" in profile)) {
    return (
      <div className="mt-2 space-y-1 text-xs text-muted">
        <ListedContracts id={id} announce={announce} />
        <p>
          {profile === null ? "Its links are on the way." : <PartFault fault={profile} what="Its links" />}
        </p>
      </div>
    );
  }
  const { contracts, categories, links } = profile.value;
  return (
    <div className="mt-2 space-y-1 text-xs text-muted">
      <Contracts contracts={contracts} announce={announce} />
      <Links links={links} />
      {categories.length > 0 && <p className="max-w-prose">{categories.join(" · ")}</p>}
    </div>
  );
}

/** From our copy of CoinGecko's list, where nothing else of the token could be had. */
function ListedContracts({ id, announce }: Omit<TokenProfileProps, "profile">) {
  const { data } = useQuery({
    queryKey: ["contracts", id],
    queryFn: ({ signal }) => fetchContracts(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data === undefined ? null : <Contracts contracts={data.contracts} announce={announce} />;
}

interface ContractsProps extends Pick<CoinProfile, "contracts"> {
  readonly announce: (text: string) => void;
}

function Contracts({ contracts, announce }: ContractsProps) {
  const [first, rest] = [contracts.slice(0, SHOWN_CONTRACTS), contracts.slice(SHOWN_CONTRACTS)];
  return (
    <>
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
    </>
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
