"use client";
/** The token's page as a link, with its chart as a picture and its history as a file. */
import { useQuery } from "@tanstack/react-query";
import { chartPng, drawnChartIn } from "@/components/charts/chart-png";
import { pictureNotes } from "@/components/market/picture-notes";
import { ShareButton } from "@/components/market/share-button";
import { historyQuery } from "@/lib/client/history-query";
import { seriesCsv, seriesFileName } from "@/lib/client/series-csv";
import type { BoardRow } from "@/lib/domain/board";
import type { TokenView } from "@/lib/domain/token-view";
import { besideColumn } from "./beside-column";
import { useOverlays } from "./use-overlays";

interface ShareTokenProps {
  readonly row: BoardRow;
  readonly view: TokenView;
}

export function ShareToken({ row, view }: ShareTokenProps) {
  const { id, name, symbol } = row;
  const { data: history } = useQuery(historyQuery(id, view.span, view.atMs));
  const { overlays } = useOverlays(row, view);
  return (
    <ShareButton
      page={{ kind: "token", id, view }}
      title={`${name} (${symbol})`}
      onPng={
        history &&
        (async () => {
          const chart = drawnChartIn(document);
          if (chart === null) throw new Error("there is no chart on the page");
          const { value, freshness } = history;
          const caption = { title: chart.name, notes: pictureNotes(freshness, value.toMs) };
          return { name: seriesFileName(value, "png"), content: await chartPng(chart.svg, caption) };
        })
      }
      onCsv={
        history &&
        (() => {
          const { value, freshness } = history;
          const beside = overlays.flatMap((overlay) =>
            overlay.history === null ? [] : [besideColumn(value, overlay.id, overlay.history)],
          );
          const text = seriesCsv(value, { name, freshness, address: window.location.href }, beside);
          return {
            name: seriesFileName(value, "csv"),
            content: new Blob([text], { type: "text/csv;charset=utf-8" }),
          };
        })
      }
    />
  );
}
