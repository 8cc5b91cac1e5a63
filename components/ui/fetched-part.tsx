"use client";
/** A part of a page that is fetched when it is needed, and which the rest of the page does not depend on. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** `instead` stands in its place where it cannot be fetched: a server that was replaced meanwhile no longer has it. */
export function fetchedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = NotFetched,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => instead) }));
}

function NotFetched() {
  return (
    <p role="alert" className="max-w-prose border-l-2 border-warn-ink pl-3 text-xs text-warn-ink">
      This part of the page could not be fetched. The server may have been stopped or replaced: reload the
      page.
    </p>
  );
}

/** For parts whose absence need not be told. */
export function Nothing() {
  return null;
}
