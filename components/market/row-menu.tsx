"use client";
/** Everything that can be done with a row, in the cell of the button that asked for it. */
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import { type ReactNode, useState } from "react";
import { compareBasket } from "@/lib/client/compare-basket";
import { fetchContracts } from "@/lib/client/contracts";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import { pagePath } from "@/lib/contract/paths";
import { leaveBy } from "./left-row";
import { ListItems } from "./list-items";
import { MENU_ITEM, MenuFrame, MenuLabel, MenuLine } from "./menu-frame";
import { NewListDialog } from "./new-list-dialog";
import { copyText, turnCompared, turnPin } from "./token-actions";
import type { RowMenuProps } from "./token-menu";

export function RowMenu({ row, button, announce, onClose }: RowMenuProps) {
  const [isNaming, setIsNaming] = useState(false);
  const isPinned = useStored(pinnedIds).includes(row.id);
  const isCompared = useStored(compareBasket).includes(row.id);
  const href = pagePath.token(row.id);
  const copy = (text: string, what: string) => void copyText(text, what).then(announce);
  const pin = async () => {
    const { text } = await turnPin(row);
    if (text !== null) announce(text);
  };

  if (isNaming) return <NewListDialog token={row} button={button} announce={announce} onClose={onClose} />;
  return (
    <MenuFrame label={row.name} button={button} align="end" onClose={onClose}>
      <MenuLabel>{row.name}</MenuLabel>
      <DropdownMenu.Item asChild>
        <Link href={href} prefetch={false} onNavigate={() => leaveBy(row.id)} className={MENU_ITEM}>
          Open
        </Link>
      </DropdownMenu.Item>
      <DropdownMenu.Item asChild>
        <a href={href} target="_blank" rel="noopener" className={MENU_ITEM}>
          Open in a new tab
        </a>
      </DropdownMenu.Item>
      <MenuLine />
      <DropdownMenu.Item className={MENU_ITEM} onSelect={() => void pin()}>
        {isPinned ? "Unpin" : "Pin"}
      </DropdownMenu.Item>
      <DropdownMenu.Item className={MENU_ITEM} onSelect={() => announce(turnCompared(row))}>
        {isCompared ? "Remove from compare" : "Compare"}
      </DropdownMenu.Item>
      <MenuLine />
      <DropdownMenu.Group aria-label="Lists">
        <MenuLabel>Lists</MenuLabel>
        <ListItems token={row} announce={announce} onNewList={() => setIsNaming(true)} />
      </DropdownMenu.Group>
      <MenuLine />
      <CopyItem label="Copy id" text={row.id} onCopy={() => copy(row.id, "The id")} />
      <Contracts row={row} onCopy={(address) => copy(address, "The address")} />
    </MenuFrame>
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
    <DropdownMenu.Item className={MENU_ITEM} onSelect={onCopy}>
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
      className={`${MENU_ITEM} text-muted`}
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
