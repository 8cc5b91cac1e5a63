"use client";
/** Is it this token or the whole sector? Comparable tokens beside it, and one click to compare. */
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { Change } from "@/components/market/change";
import { problemWords } from "@/components/market/problem-words";
import { TurnoverBar } from "@/components/market/turnover-bar";
import { Unknown } from "@/components/market/unknown";
import { Section } from "@/components/ui/section";
import { boardQuery } from "@/lib/client/board-query";
import { formatCompareView } from "@/lib/contract/compare-params";
import { pagePath } from "@/lib/contract/paths";
import type { BoardRow } from "@/lib/domain/board";
import { BITCOIN } from "@/lib/domain/ids";
import { formatCompactUsd } from "@/lib/format/compact";
import { type Peers, peersOf } from "./peers";

const TERCILE_WORDS = { small: "smallest", middle: "middle", large: "largest" } as const;

export function PeersSection({ row }: { readonly row: BoardRow }) {
  const { data: board, error } = useQuery(boardQuery);
  if (board?.isWhole !== true) {
    return (
      <Section title="Peers">
        <p className="min-h-64 py-3 text-muted noscript:hidden">
          {error === null ? "Looking for comparable tokens…" : `${problemWords(error.problem).headline}.`}
        </p>
        <p className="hidden py-3 text-muted noscript:block">
          Peers are picked by script, which is switched off here.{" "}
          <a href={pagePath.board} className="text-accent underline underline-offset-2">
            The board
          </a>{" "}
          has them all.
        </p>
      </Section>
    );
  }
  const peers = peersOf(row.id, board.rows);
  if (peers === null || peers.rows.length === 0) {
    return (
      <Section title="Peers">
        <p className="py-3 text-muted">
          Peers are known for AI tokens that the board follows and whose market cap is known.
        </p>
      </Section>
    );
  }
  return (
    <Section title="Peers" aside={<CompareLink row={row} peers={peers} />}>
      <p className="pt-2 text-xs text-muted">
        The nearest by cap in the {TERCILE_WORDS[peers.tercile]} third of the followed AI tokens
        {sharedWords(peers)}.
      </p>
      <div className="overflow-x-auto">
        <table className="mt-1 w-full text-right text-sm">
          <caption className="sr-only">{row.name} and its peers</caption>
          <thead className="text-xs text-muted">
            <tr className="h-8">
              <th scope="col" className="text-left font-normal">
                Token
              </th>
              <Head>24h</Head>
              <Head>7d</Head>
              <Head isWide>Volume</Head>
              <Head isWide>Cap</Head>
              <Head>Turnover</Head>
            </tr>
          </thead>
          <tbody>
            <PeerRow row={row} isItself />
            {peers.rows.map((peer) => (
              <PeerRow key={peer.id} row={peer} isItself={false} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function sharedWords({ sharing, rows }: Peers): string {
  if (sharing === 0) return "; none there shares a category with it";
  if (sharing === rows.length) return ", of its own categories";
  return `; the first ${sharing === 1 ? "one shares" : `${sharing} share`} a category with it`;
}

function CompareLink({ row, peers }: { readonly row: BoardRow; readonly peers: Peers }) {
  const ids = [BITCOIN, row.id, ...peers.rows.map(({ id }) => id)];
  const query = formatCompareView({ ids, mode: "rebased", span: "30d", atMs: null });
  return (
    <Link
      href={pagePath.compare + query}
      prefetch={false}
      className="text-accent underline underline-offset-2"
    >
      Compare them with Bitcoin
    </Link>
  );
}

function Head({ children, isWide = false }: { readonly children: ReactNode; readonly isWide?: boolean }) {
  return (
    <th scope="col" className={`font-normal ${isWide ? "max-sm:hidden" : ""}`}>
      {children}
    </th>
  );
}

function PeerRow({ row, isItself }: { readonly row: BoardRow; readonly isItself: boolean }) {
  const { id, name, symbol, change24h, change7d, volume24hUsd, marketCapUsd, turnover } = row;
  return (
    <tr className={`h-9 border-t border-line ${isItself ? "font-medium" : ""}`}>
      <th scope="row" className="max-w-48 truncate pr-3 text-left font-[inherit]">
        {isItself ? (
          name
        ) : (
          <Link href={pagePath.token(id)} prefetch={false} className="hover:underline">
            {name}
          </Link>
        )}{" "}
        <span className="text-xs font-normal text-muted">{symbol}</span>
      </th>
      <td>
        <Change ratio={change24h} />
      </td>
      <td>
        <Change ratio={change7d} />
      </td>
      <td className="max-sm:hidden">
        {volume24hUsd === null ? <Unknown anchor="volume" /> : formatCompactUsd(volume24hUsd)}
      </td>
      <td className="max-sm:hidden">
        {marketCapUsd === null ? <Unknown anchor="market-cap" /> : formatCompactUsd(marketCapUsd)}
      </td>
      <td>
        <TurnoverBar turnover={turnover} />
      </td>
    </tr>
  );
}
