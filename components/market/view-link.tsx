"use client";
/** A link to another view of the same rows. With script it only changes the address: the rows are here already. */
import type { ComponentProps, MouseEvent } from "react";
import { formatBoardView } from "@/lib/contract/board-params";
import { pagePath } from "@/lib/contract/paths";
import type { BoardView } from "@/lib/domain/board-view";

/** How a page spells a view in its address. */
export type HrefOf = (view: BoardView) => string;

type LinkProps = Omit<ComponentProps<"a">, "href" | "onClick">;

/** A link to an address of this page. */
export function AddressLink({ href, ...rest }: LinkProps & { readonly href: string }) {
  return <a {...rest} href={href} onClick={(event) => isPlainClick(event) && goToView(event, href)} />;
}

interface ViewLinkProps extends LinkProps {
  readonly view: BoardView;
  /** The board's spelling unless told otherwise. */
  readonly hrefOf?: HrefOf;
}

export function ViewLink({ view, hrefOf = viewHref, ...rest }: ViewLinkProps) {
  return <AddressLink {...rest} href={hrefOf(view)} />;
}

/** The board's address of a view. */
export function viewHref(view: BoardView): string {
  return pagePath.board + formatBoardView(view);
}

/** Changes the address without asking the server; the back button leads back. Nothing happens where it is shown already. */
export function showView(href: string): void {
  if (!isShown(href)) window.history.pushState(null, "", href);
}

/** The same in the place of the view before, for what changes with every key. */
export function showViewInstead(href: string): void {
  if (!isShown(href)) window.history.replaceState(null, "", href);
}

function isShown(href: string): boolean {
  return href === window.location.pathname + window.location.search;
}

function goToView(event: MouseEvent, href: string): void {
  event.preventDefault();
  showView(href);
}

/** Not one that asks for a new tab or window. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
