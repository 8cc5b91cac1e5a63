"use client";
/** The link itself: to read, to copy, and to hand to whatever the device shares with. */
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { reachOf } from "@/lib/client/link-reach";
import type { LinkJson } from "@/lib/contract/link";

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

function isUnwanted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

export function ShareAddress({ link, about }: ShareAddressProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const origin = link.publicUrl === null ? window.location.origin : new URL(link.publicUrl).origin;
  const address = origin + link.path;
  const remarks = [REACH_WORDS[reachOf(origin)], link.unsigned && UNSIGNED_WORDS[link.unsigned]];

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid("The link is copied.");
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid("This browser does not let the page copy. The link is selected: copy it yourself.");
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: about, url: address });
    } catch (error) {
      if (!isUnwanted(error)) setSaid("The link could not be handed over. Copy it instead.");
    }
  };
  return (
    <div className="mt-3">
      <div className="flex flex-wrap items-stretch gap-2">
        <input
          ref={field}
          readOnly
          aria-label="Link"
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
          className="h-8 min-w-48 flex-1 border border-line-strong bg-raised px-2 text-xs text-ink pointer-coarse:h-10"
        />
        <Button onClick={() => void copy()}>Copy link</Button>
        {"share" in navigator && <Button onClick={() => void share()}>Share with …</Button>}
      </div>
      <p role="status" className="mt-1 min-h-5 text-xs text-muted">
        {said}
      </p>
      {remarks.map((remark) => remark !== null && <Remark key={remark}>{remark}</Remark>)}
    </div>
  );
}

function Remark({ children }: { readonly children: string }) {
  return <p className="mt-1 border-l-2 border-line-strong pl-3 text-xs text-muted">{children}</p>;
}
