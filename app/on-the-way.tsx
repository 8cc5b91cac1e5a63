/**
 * Shows a page's shape while the page is on its way, but only where the browser moves from one page to the next. A page that is
 * opened by its address waits for its data, which then stands in the HTML in its place, readable without script; a boundary
 * around it would send the data hidden, to be moved by script.
 */
import { headers } from "next/headers";
import { type ReactNode, Suspense } from "react";

interface OnTheWayProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export async function OnTheWay({ fallback, children }: OnTheWayProps) {
  const isMove = (await headers()).get("sec-fetch-dest") === "empty";
  return isMove ? <Suspense fallback={fallback}>{children}</Suspense> : children;
}
