"use client";
/** A link to another view of the same rows. With script it only changes the address: the rows are here already. */
import type { ComponentProps, MouseEvent } from "react";
import { formatBoardView } from "@/lib/contract/board-params";
import { pagePath } from "@/lib/contract/paths";
import type { BoardView } from "@/lib/domain/board-view";

interface ViewLinkProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  readonly view: BoardView;
}

export function ViewLink({ view, ...rest }: ViewLinkProps) {
  const href = viewHref(view);
  return <a {...rest} href={href} onClick={(event) => isPlainClick(event) && goToView(event, href)} />;
}

/** The address of a view. */
export function viewHref(view: BoardView): string {
  return pagePath.board + formatBoardView(view);
}

/** Changes the address without asking the server; the back button leads back. */
export function showView(href: string): void {
  window.history.pushState(null, "", href);
}

function goToView(event: MouseEvent, href: string): void {
  event.preventDefault();
  showView(href);
}

/** Not one that asks for a new tab or window. */
function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
