"use client";
/** The lists that a token is in, as a menu; or, once one is to be made, the question for its name. */
import { useState } from "react";
import type { NamedToken } from "@/lib/client/watchlists/pin-turns";
import { ListItems } from "./list-items";
import { MenuFrame, MenuLabel } from "./menu-frame";
import { NewListDialog } from "./new-list-dialog";
import type { TokenMenuProps } from "./token-menu";

export function ListsMenu({ row, button, announce, onClose }: TokenMenuProps<NamedToken>) {
  const [isNaming, setIsNaming] = useState(false);
  if (isNaming) return <NewListDialog token={row} button={button} announce={announce} onClose={onClose} />;
  return (
    <MenuFrame label={`Lists with ${row.name}`} button={button} align="start" onClose={onClose}>
      <MenuLabel>Lists with {row.name}</MenuLabel>
      <ListItems token={row} announce={announce} onNewList={() => setIsNaming(true)} />
    </MenuFrame>
  );
}
