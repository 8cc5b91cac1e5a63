"use client";
/** An address to read, to copy, and to hand to whatever the device shares with. */
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";

interface AddressFieldProps {
  /** In full. */
  readonly address: string;
  /** What it leads to, for whoever receives it. */
  readonly about: string;
}

function isUnwanted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

export function AddressField({ address, about }: AddressFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
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
    <>
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
    </>
  );
}
