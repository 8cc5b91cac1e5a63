"use client";
/** Hands over the rows on screen as a file. What writes it is fetched on the first click. */
import { useState } from "react";
import { toolClass } from "@/components/ui/tool-class";
import type { DecodedBoard } from "@/lib/contract/board";
import type { BoardRow } from "@/lib/domain/board";
import type { BoardView } from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";

interface CsvButtonProps {
  readonly board: Pick<DecodedBoard, "isWhole" | "freshness">;
  readonly view: BoardView;
  readonly rows: readonly BoardRow[];
}

export function CsvButton({ board, view, rows }: CsvButtonProps) {
  const [said, setSaid] = useState("");
  const download = async () => {
    try {
      const { downloadCsv } = await import("./download-csv");
      const fileName = downloadCsv(rows, view, board.freshness);
      setSaid(`${formatCount(rows.length)} rows are in ${fileName}.`);
    } catch {
      setSaid("The file could not be made: the part of the page that writes it did not arrive. Try again.");
    }
  };
  return (
    <>
      <button
        type="button"
        disabled={!board.isWhole || rows.length === 0}
        title="The rows shown, with raw numbers, as a file"
        onClick={() => void download()}
        className={toolClass}
      >
        CSV
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
