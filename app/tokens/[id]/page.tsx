import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OnTheWay } from "@/app/on-the-way";
import { getRuntime } from "@/app/runtime";
import { Prefilled } from "@/components/market/prefilled";
import { TokenScreen } from "@/components/token/token-screen";
import { TokenSkeleton } from "@/components/token/token-skeleton";
import { tokenQuery } from "@/lib/client/token-query";
import { parseCoinId } from "@/lib/domain/ids";
import { openToken } from "@/lib/server/routes/token-route";

interface TokenPageProps {
  readonly params: Promise<{ id: string }>;
}

/** Asked once for the title and the page. */
const openOnce = cache((id: string) => openToken(getRuntime(), id));

export async function generateMetadata({ params }: TokenPageProps): Promise<Metadata> {
  const { id } = await params;
  const opening = await openOnce(id);
  if ("token" in opening) return { title: `${opening.token.row.name} (${opening.token.row.symbol})` };
  return { title: opening.problem.kind === "unknown-token" ? "No such token" : parseCoinId(id) };
}

export default function TokenPage(props: TokenPageProps) {
  return (
    <OnTheWay fallback={<TokenSkeleton />}>
      <Token {...props} />
    </OnTheWay>
  );
}

async function Token({ params }: TokenPageProps) {
  const { id: text } = await params;
  const id = parseCoinId(text);
  const opening = await openOnce(text);
  if (id === null || ("problem" in opening && opening.problem.kind === "unknown-token")) notFound();
  if ("problem" in opening) return <TokenScreen id={id} problem={opening.problem} />;
  const { queryKey } = tokenQuery(id);
  return (
    <Prefilled queryKey={queryKey} json={opening.token} receivedAtMs={getRuntime().clock.nowMs()}>
      <TokenScreen id={id} problem={null} />
    </Prefilled>
  );
}
