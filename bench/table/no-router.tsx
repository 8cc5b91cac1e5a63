/** Next's router for a page without one: links can be drawn, and lead nowhere. */
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import type { ComponentProps, ReactNode } from "react";

const nothing = () => undefined;

const ROUTER: ComponentProps<typeof AppRouterContext>["value"] = {
  back: nothing,
  forward: nothing,
  refresh: nothing,
  push: nothing,
  replace: nothing,
  prefetch: nothing,
  bfcacheId: "",
};

export function NoRouter({ children }: { readonly children: ReactNode }) {
  return <AppRouterContext value={ROUTER}>{children}</AppRouterContext>;
}
