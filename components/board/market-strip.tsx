"use client";
/** The market around the tokens, above them: Bitcoin, the AI category, and how many take part. Each part has its own age. */
import { useQuery } from "@tanstack/react-query";
import { memo } from "react";
import { contextQuery } from "@/lib/client/context-query";
import type { DecodedBoard } from "@/lib/contract/board";
import { BitcoinStrip } from "./bitcoin-strip";
import { BreadthStrip } from "./breadth-strip";
import { CategoryStrip } from "./category-strip";

interface MarketStripProps {
  readonly board: DecodedBoard;
  /** Why our server's last answer about the board did not come; null when it did. */
  readonly boardFailure: string | null;
}

export const MarketStrip = memo(function MarketStrip({ board, boardFailure }: MarketStripProps) {
  const { data, error } = useQuery(contextQuery);
  const contextFailure = error?.problem.title ?? null;
  return (
    <div className="grid gap-x-6 gap-y-1.5 border-y border-line py-1.5 md:grid-cols-[auto_1fr] xl:grid-cols-[auto_auto_1fr]">
      <BitcoinStrip
        board={board}
        volatility={data?.bitcoin ?? null}
        boardFailure={boardFailure}
        contextFailure={contextFailure}
      />
      <CategoryStrip part={data?.category ?? null} failure={contextFailure} />
      <BreadthStrip board={board} failure={boardFailure} />
    </div>
  );
});
