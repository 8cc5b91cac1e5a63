"use client";
/** The part of a menu with the visitor's lists: a press puts the token into one or takes it out, and the menu stays. */
import { DropdownMenu } from "radix-ui";
import { useStored } from "@/lib/client/use-stored";
import { watchlists } from "@/lib/client/watchlists/book-store";
import { type NamedToken, setPinned } from "@/lib/client/watchlists/pin-turns";
import { MAX_LISTS, type Watchlist } from "@/lib/domain/watchlist";
import { MENU_ITEM } from "./menu-frame";
import { pinWords } from "./pin-words";

interface ListItemsProps {
  readonly token: NamedToken;
  readonly announce: (text: string) => void;
  /** A list is to be made for the token. */
  readonly onNewList: () => void;
}

export function ListItems({ token, announce, onNewList }: ListItemsProps) {
  const { lists } = useStored(watchlists).book;
  const choose = async ({ slug }: Watchlist, isWanted: boolean) => {
    const words = pinWords(token.name, await setPinned(token, slug, isWanted));
    if (words !== null) announce(words);
  };
  return (
    <>
      <div className="max-h-60 overflow-y-auto">
        {lists.map((list) => (
          <DropdownMenu.CheckboxItem
            key={list.slug}
            checked={list.pins.some(({ id }) => id === token.id)}
            onCheckedChange={(isWanted) => void choose(list, isWanted)}
            onSelect={(event) => event.preventDefault()}
            className={`${MENU_ITEM} flex-nowrap`}
          >
            <span className="min-w-0 truncate">
              {list.badge?.kind === "emoji" && <span aria-hidden>{list.badge.emoji} </span>}
              {list.name}
            </span>
            <span aria-hidden className="relative size-3.5 shrink-0 border border-line-strong">
              <DropdownMenu.ItemIndicator className="absolute inset-0.5 bg-accent" />
            </span>
          </DropdownMenu.CheckboxItem>
        ))}
      </div>
      <DropdownMenu.Item
        disabled={lists.length >= MAX_LISTS}
        className={MENU_ITEM}
        onSelect={(event) => {
          event.preventDefault();
          onNewList();
        }}
      >
        New list …
      </DropdownMenu.Item>
    </>
  );
}
