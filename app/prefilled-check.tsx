/** Puts what the numbers of a pinned link are worth into the first HTML. */
import type { ReactNode } from "react";
import { getRuntime } from "@/app/runtime";
import { Prefilled } from "@/components/market/prefilled";
import { linkCheckQuery } from "@/lib/client/link-query";
import { type LinkPage, PIN_PARAM } from "@/lib/contract/link-page";
import { first, type SearchParams } from "@/lib/contract/search-params";
import { openLinkCheck } from "@/lib/server/routes/link-route";

interface PrefilledCheckProps {
  readonly page: LinkPage;
  readonly params: SearchParams;
  readonly children: ReactNode;
}

export async function PrefilledCheck({ page, params, children }: PrefilledCheckProps) {
  const pin = first(params[PIN_PARAM]);
  if (pin === null) return children;
  const runtime = getRuntime();
  const check = await openLinkCheck(runtime, page, pin);
  if (check === null) return children;
  return (
    <Prefilled
      queryKey={linkCheckQuery(page, pin).queryKey}
      json={check}
      receivedAtMs={runtime.clock.nowMs()}
    >
      {children}
    </Prefilled>
  );
}
