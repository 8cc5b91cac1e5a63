"use client";
/** Everything that can be done with a row, in the cell of the button that asked for it. */
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { compareBasket } from "@/lib/client/compare-basket";
import { fetchContracts } from "@/lib/client/contracts";
import { pins } from "@/lib/client/pins";
import { useStored } from "@/lib/client/use-stored";
import { pagePath } from "@/lib/contract/paths";
import { leaveBy } from "./left-row";
import { copyText, turnCompared, turnPin } from "./token-actions";
import type { RowMenuProps } from "./token-menu";

const ITEM =
  "flex min-h-8 cursor-default flex-wrap items-center justify-between gap-x-3 px-3 py-1 outline-none select-none data-[highlighted]:bg-raised pointer-coarse:min-h-11";

export function RowMenu({ row, button, announce, onClose }: RowMenuProps) {
  const isPinned = useStored(pins).includes(row.id);
  const isCompared = useStored(compareBasket).includes(row.id);
  const href = pagePath.token(row.id);
  const copy = (text: string, what: string) => void copyText(text, what).then(announce);

  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {createPortal(
        <DropdownMenu.Trigger asChild>
          <span aria-hidden className="row-menu-place" />
        </DropdownMenu.Trigger>,
        button.parentElement ?? document.body,
      )}
      <DropdownMenu.Portal container={button.closest("main")}>
        <DropdownMenu.Content
          align="end"
          sideOffset={2}
          collisionPadding={8}
          aria-label={row.name}
          aria-labelledby={undefined}
          className="z-20 w-66 border border-line-strong bg-canvas py-1 text-sm text-ink shadow-lg"
          // Back to the button, unless the press that closed the menu has led elsewhere.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (document.activeElement === document.body) button.focus({ preventScroll: true });
          }}
          // A press on the button itself closes the menu by its own click.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && button.contains(event.target)) event.preventDefault();
          }}
        >
          <DropdownMenu.Label className="truncate px-3 py-1 text-xs text-muted">
            {row.name}
          </DropdownMenu.Label>
          <DropdownMenu.Item asChild>
            <Link href={href} prefetch={false} onNavigate={() => leaveBy(row.id)} className={ITEM}>
              Open
            </Link>
          </DropdownMenu.Item>
          <DropdownMenu.Item asChild>
            <a href={href} target="_blank" rel="noopener" className={ITEM}>
              Open in a new tab
            </a>
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <DropdownMenu.Item className={ITEM} onSelect={() => announce(turnPin(row))}>
            {isPinned ? "Unpin" : "Pin"}
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ITEM} onSelect={() => announce(turnCompared(row))}>
            {isCompared ? "Remove from compare" : "Compare"}
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <CopyItem label="Copy id" text={row.id} onCopy={() => copy(row.id, "The id")} />
          <Contracts row={row} onCopy={(address) => copy(address, "The address")} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface ContractsProps extends Pick<RowMenuProps, "row"> {
  readonly onCopy: (address: string) => void;
}

/** One entry for each chain that the token lives on; they come from our own copy of the list. */
function Contracts({ row: { id }, onCopy }: ContractsProps) {
  const { data, error } = useQuery({
    queryKey: ["contracts", id],
    queryFn: ({ signal }) => fetchContracts(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null) return <Remark>Contract: {error.problem.title}</Remark>;
  if (data === undefined) return <Remark>Looking up its contract…</Remark>;
  if (data.contracts.length === 0) return <Remark>No contract: a coin of its own chain</Remark>;
  return data.contracts.map(({ platform, address }) => (
    <CopyItem
      key={`${platform}:${address}`}
      label={`Copy contract on ${platform}`}
      text={address}
      onCopy={() => onCopy(address)}
    />
  ));
}

interface CopyItemProps {
  readonly label: string;
  readonly text: string;
  readonly onCopy: () => void;
}

function CopyItem({ label, text, onCopy }: CopyItemProps) {
  return (
    <DropdownMenu.Item className={ITEM} onSelect={onCopy}>
      {label}
      <span className="text-xs text-muted">{shortened(text)}</span>
    </DropdownMenu.Item>
  );
}

/** Reached by arrow keys like an entry, and nothing happens when it is chosen. */
function Remark({ children }: { readonly children: ReactNode }) {
  return (
    <DropdownMenu.Item
      aria-disabled
      className={`${ITEM} text-muted`}
      onSelect={(event) => event.preventDefault()}
    >
      {children}
    </DropdownMenu.Item>
  );
}

const ENDS = 6;

/** Both ends of what is too long to show: those are compared when an address is checked. */
function shortened(text: string): string {
  return text.length <= 4 * ENDS ? text : `${text.slice(0, ENDS)}…${text.slice(-ENDS)}`;
}
