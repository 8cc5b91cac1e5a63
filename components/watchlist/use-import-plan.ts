"use client";
/** What lies before the visitor: the answers that are chosen, the lists that come of it, and what they would do to those here. */
import { useMemo, useState } from "react";
import { serverNowMs } from "@/lib/client/server-clock";
import { useStored } from "@/lib/client/use-stored";
import { watchlists } from "@/lib/client/watchlists/book-store";
import {
  answeredSections,
  type SymbolAnswers,
  suggestedAnswers,
} from "@/lib/client/watchlists/import-answers";
import { type ImportMode, planImport } from "@/lib/client/watchlists/import-plan";
import { bookOfSections, type PinSection } from "@/lib/client/watchlists/import-sections";
import type { LostLine } from "@/lib/contract/watchlists/lost-line";
import type { CoinId } from "@/lib/domain/ids";
import type { WatchlistBook } from "@/lib/domain/watchlist";
import { listName } from "@/lib/domain/watchlists/edit-lists";
import type { MergedBooks } from "@/lib/domain/watchlists/merge-books";
import type { Loss } from "./lost-words";
import type { ImportMaterial } from "./use-import";

export interface ImportPlan {
  readonly kept: WatchlistBook;
  readonly brought: WatchlistBook;
  /** What could not be taken. */
  readonly lost: readonly Loss[];
  readonly merged: MergedBooks;
  readonly answers: SymbolAnswers;
  answer(symbol: string, id: CoinId | null): void;
}

interface Read {
  readonly sections: readonly PinSection[];
  readonly lost: readonly LostLine[];
}

/** `unnamed`: the name of the list for what stands under no name, as typed. */
export function useImportPlan(material: ImportMaterial, mode: ImportMode, unnamed: string): ImportPlan {
  const { book: kept } = useStored(watchlists);
  const [readAtMs] = useState(serverNowMs);
  const [answers, setAnswers] = useState<SymbolAnswers>(() =>
    suggestedAnswers(material.kind === "found" ? material.found.questions : []),
  );
  const { brought, lost } = useMemo((): Pick<ImportPlan, "brought" | "lost"> => {
    if (material.kind === "book") return { brought: material.book, lost: material.lost };
    const read: Read =
      material.kind === "table"
        ? material
        : answeredSections(material.found, answers, listName(unnamed) ?? UNNAMED, readAtMs);
    return { brought: bookOfSections(read.sections, kept), lost: read.lost };
  }, [material, answers, unnamed, kept, readAtMs]);
  const merged = useMemo(() => planImport(kept, brought, mode), [kept, brought, mode]);
  return {
    kept,
    brought,
    lost,
    merged,
    answers,
    answer: (symbol, id) => setAnswers((given) => new Map(given).set(symbol, id)),
  };
}

/** What a list is called that nobody has named. */
export const UNNAMED = "Imported";
