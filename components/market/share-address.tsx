"use client";
/** The link to a page, and who can open it. */
import { reachOf } from "@/lib/client/link-reach";
import type { LinkJson } from "@/lib/contract/link";
import { AddressField } from "./address-field";

interface ShareAddressProps {
  readonly link: LinkJson;
  /** What the link is about, for whoever receives it. */
  readonly about: string;
}

const REACH_WORDS = {
  machine:
    "This address opens on this machine only. Whoever runs Spikeline can give it a public one (PUBLIC_URL); until then, pass on the picture.",
  network: "This address opens in this network only. Elsewhere, pass on the picture.",
  anywhere: null,
} as const;

const UNSIGNED_WORDS = {
  "no-key": "The link leads to its moment, but its numbers are not signed: this server’s key cannot be used.",
  "too-long": "The link leads to its moment, but has no room for the numbers of so many long names.",
} as const;

export function ShareAddress({ link, about }: ShareAddressProps) {
  const origin = link.publicUrl === null ? window.location.origin : new URL(link.publicUrl).origin;
  const remarks = [REACH_WORDS[reachOf(origin)], link.unsigned && UNSIGNED_WORDS[link.unsigned]];
  return (
    <div className="mt-3">
      <AddressField address={origin + link.path} about={about} />
      {remarks.map((remark) => remark !== null && <Remark key={remark}>{remark}</Remark>)}
    </div>
  );
}

function Remark({ children }: { readonly children: string }) {
  return <p className="mt-1 border-l-2 border-line-strong pl-3 text-xs text-muted">{children}</p>;
}
