import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OnTheWay } from "@/app/on-the-way";
import { pictureMetadata } from "@/app/picture-metadata";
import { PrefilledCheck } from "@/app/prefilled-check";
import { getRuntime } from "@/app/runtime";
import { Prefilled } from "@/components/market/prefilled";
import { TokenScreen } from "@/components/token/token-screen";
import { TokenSkeleton } from "@/components/token/token-skeleton";
import { historyQuery } from "@/lib/client/history-query";
import { tokenQuery } from "@/lib/client/token-query";
import { PIN_PARAM } from "@/lib/contract/link-page";
import type { SearchParams } from "@/lib/contract/search-params";
import { formatTokenView, parseTokenView } from "@/lib/contract/token-params";
import { parseCoinId } from "@/lib/domain/ids";
import { DEFAULT_TOKEN_VIEW, type TokenView } from "@/lib/domain/token-view";
import { openToken } from "@/lib/server/routes/token-route";

const DESCRIPTION =
  "Is its volume holding, is it real, and is it this token or the whole sector? With the age of every number.";

interface TokenPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

function viewOf(idText: string, params: SearchParams): TokenView {
  const id = parseCoinId(idText);
  return id === null ? DEFAULT_TOKEN_VIEW : parseTokenView(id, params, getRuntime().clock.nowMs()).view;
}

/** Asked once for the title and the page; `query` spells the view. */
const openOnce = cache((id: string, query: string) =>
  openToken(getRuntime(), id, viewOf(id, Object.fromEntries(new URLSearchParams(query)))),
);

export async function generateMetadata({ params, searchParams }: TokenPageProps): Promise<Metadata> {
  const { id } = await params;
  const query = await searchParams;
  const view = viewOf(id, query);
  const opening = await openOnce(id, formatTokenView(view));
  const coin = parseCoinId(id);
  if ("token" in opening && coin !== null) {
    const { name, symbol } = opening.token.row;
    const title = `${name} (${symbol})`;
    return { title, ...pictureMetadata({ kind: "token", id: coin, view }, query, title, DESCRIPTION) };
  }
  const isUnknown = "problem" in opening && opening.problem.kind === "unknown-token";
  // A pinned link has numbers of its own to show.
  if (coin !== null && query[PIN_PARAM] !== undefined) {
    return { title: coin, ...pictureMetadata({ kind: "token", id: coin, view }, query, coin, DESCRIPTION) };
  }
  return { title: isUnknown ? "No such token" : coin };
}

export default function TokenPage(props: TokenPageProps) {
  return (
    <OnTheWay fallback={<TokenSkeleton />}>
      <Token {...props} />
    </OnTheWay>
  );
}

async function Token({ params, searchParams }: TokenPageProps) {
  const { id: text } = await params;
  const query = await searchParams;
  const view = viewOf(text, query);
  const id = parseCoinId(text);
  const opening = await openOnce(text, formatTokenView(view));
  const isUnknown = "problem" in opening && opening.problem.kind === "unknown-token";
  // A link's own numbers are worth a page of a token that is not listed any more.
  if (id === null || (isUnknown && query[PIN_PARAM] === undefined)) notFound();
  const page = { kind: "token", id, view } as const;
  if ("problem" in opening) {
    return (
      <PrefilledCheck page={page} params={query}>
        <TokenScreen id={id} problem={opening.problem} />
      </PrefilledCheck>
    );
  }
  const { token, history } = opening;
  const receivedAtMs = getRuntime().clock.nowMs();
  const screen = (
    <PrefilledCheck page={page} params={query}>
      <TokenScreen id={id} problem={null} />
    </PrefilledCheck>
  );
  return (
    <Prefilled queryKey={tokenQuery(id, view.atMs).queryKey} json={token} receivedAtMs={receivedAtMs}>
      {history === null ? (
        screen
      ) : (
        <Prefilled
          queryKey={historyQuery(id, view.span, view.atMs).queryKey}
          json={history}
          receivedAtMs={receivedAtMs}
        >
          {screen}
        </Prefilled>
      )}
    </Prefilled>
  );
}
