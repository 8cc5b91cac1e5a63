"use client";
/** The token's page as a link, with its chart as a picture and its history as a file. */
import { useQuery } from "@tanstack/react-query";
import { chartPng, chartSvgIn } from "@/components/charts/chart-png";
import { ShareButton } from "@/components/market/share-button";
import { historyQuery } from "@/lib/client/history-query";
import { seriesCsv } from "@/lib/client/series-csv";
import { formatSpan } from "@/lib/contract/span-param";
import type { BoardRow } from "@/lib/domain/board";
import type { TokenView } from "@/lib/domain/token-view";

interface ShareTokenProps {
  readonly row: BoardRow;
  readonly view: TokenView;
}

export function ShareToken({ row, view }: ShareTokenProps) {
  const { id, name, symbol } = row;
  const { data: history } = useQuery(historyQuery(id, view.span, view.atMs));
  const fileName = (extension: string) => `${id}-${formatSpan(view.span).replace("..", "-to-")}.${extension}`;
  return (
    <ShareButton
      page={{ kind: "token", id, view }}
      title={`${name} (${symbol})`}
      onPng={async () => {
        const svg = chartSvgIn(document);
        if (svg === null) throw new Error("there is no chart on the page");
        return { name: fileName("png"), content: await chartPng(svg) };
      }}
      onCsv={
        history &&
        (() => {
          const about = { name, freshness: history.freshness, address: window.location.href };
          const text = seriesCsv(history.value, about);
          return { name: fileName("csv"), content: new Blob([text], { type: "text/csv;charset=utf-8" }) };
        })
      }
    />
  );
}
