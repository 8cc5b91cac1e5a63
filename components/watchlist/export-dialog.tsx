"use client";
/** The files that lists can be saved as, with what each is good for. */
import { useState } from "react";
import { saveFile } from "@/components/market/save-file";
import { Button } from "@/components/ui/button";
import { serverNowMs } from "@/lib/client/server-clock";
import { watchlists } from "@/lib/client/watchlists/book-store";
import type { Watchlist } from "@/lib/domain/watchlist";
import { formatCount } from "@/lib/format/count";
import { ListDialog } from "./list-dialog";
import type { ListFileKind } from "./list-files";

interface ExportDialogProps {
  readonly lists: readonly Watchlist[];
  readonly onClose: () => void;
}

interface Offer {
  readonly kind: ListFileKind;
  readonly label: string;
  readonly use: string;
}

const OFFERS: readonly Offer[] = [
  {
    kind: "json",
    label: "JSON",
    use: "Everything: order, notes, badges and the numbers at pinning. Spikeline reads it back as it was.",
  },
  {
    kind: "csv",
    label: "CSV",
    use: "One row a pin, for spreadsheets. Spikeline reads it too; badges are not in it.",
  },
  {
    kind: "tradingview",
    label: "TradingView",
    use: "Sections and symbols against the dollar, as TradingView imports lists. A symbol can mean another coin there.",
  },
  { kind: "ids", label: "Ids", use: "CoinGecko’s ids, one a line." },
];

function titleOf(lists: readonly Watchlist[]): string {
  const [only, ...others] = lists;
  return only !== undefined && others.length === 0
    ? `Export ${only.name}`
    : `Export ${formatCount(lists.length)} lists`;
}

export function ExportDialog({ lists, onClose }: ExportDialogProps) {
  const [said, setSaid] = useState("");
  const save = async (kind: ListFileKind) => {
    try {
      const { listFile } = await import("./list-files");
      const { name, content, remark } = listFile(
        kind,
        lists,
        watchlists.read().book.currentSlug,
        serverNowMs(),
      );
      saveFile(content, name);
      setSaid([`${name} is saved.`, remark].filter((words) => words !== null).join(" "));
    } catch {
      setSaid("The file could not be made: the part of the page that writes it did not arrive. Try again.");
    }
  };
  return (
    <ListDialog title={titleOf(lists)} onClose={onClose}>
      <ul className="mt-3 border-t border-line">
        {OFFERS.map(({ kind, label, use }) => (
          <li key={kind} className="flex items-center justify-between gap-4 border-b border-line py-2">
            <p className="text-xs text-muted">
              <span className="block text-sm text-ink">{label}</span>
              {use}
            </p>
            <Button aria-label={`Save as ${label}`} onClick={() => void save(kind)}>
              Save
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 min-h-5 text-xs text-muted">
        {said}
      </p>
    </ListDialog>
  );
}
