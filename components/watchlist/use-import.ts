"use client";
/** The steps of an import: a text, perhaps a look-up of coins, and what then lies before the visitor. Nothing is written here. */
import { useEffect, useRef, useState } from "react";
import { ApiProblem } from "@/lib/client/api-problem";
import { serverNowMs } from "@/lib/client/server-clock";
import { coinLookup } from "@/lib/client/watchlists/coin-lookup";
import { type FoundList, findCoins } from "@/lib/client/watchlists/import-lookup";
import type { ReadTable } from "@/lib/client/watchlists/import-table";
import type { PlainList } from "@/lib/contract/watchlists/plain-list";
import type { WatchlistBook } from "@/lib/domain/watchlist";
import { readImport } from "./read-import";

/** What was read. */
export type ImportMaterial =
  | { readonly kind: "book"; readonly book: WatchlistBook; readonly lost: readonly string[] }
  | ({ readonly kind: "table" } & ReadTable)
  | { readonly kind: "found"; readonly found: FoundList };

export type ImportStep =
  | { readonly at: "source"; readonly problem: string | null }
  | { readonly at: "looking-up"; readonly list: PlainList }
  | { readonly at: "not-looked-up"; readonly list: PlainList; readonly problem: string }
  | { readonly at: "report"; readonly material: ImportMaterial };

export interface Import {
  readonly step: ImportStep;
  /** Of the file, for a list that has no name. */
  readonly fileName: string | null;
  /** The text that was read last and is of no file: it is there again as the visitor comes back. Empty before. */
  readonly pasted: string;
  read(text: string, fileName: string | null): void;
  lookUp(list: PlainList): void;
  /** Back to the choice of a source, because of a problem or at the visitor's wish. */
  restart(problem: string | null): void;
}

function problemWords(error: unknown): string {
  return error instanceof ApiProblem
    ? `${error.problem.title}. ${error.problem.detail}`
    : "Something went wrong in this page.";
}

export function useImport(): Import {
  const [step, setStep] = useState<ImportStep>({ at: "source", problem: null });
  const [fileName, setFileName] = useState<string | null>(null);
  const [pasted, setPasted] = useState("");
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const lookUp = async (list: PlainList) => {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    setStep({ at: "looking-up", list });
    try {
      const found = await findCoins(list, coinLookup(controller.signal));
      if (!controller.signal.aborted) setStep({ at: "report", material: { kind: "found", found } });
    } catch (error) {
      if (!controller.signal.aborted) setStep({ at: "not-looked-up", list, problem: problemWords(error) });
    }
  };

  return {
    step,
    fileName,
    pasted,
    read(text, name) {
      setFileName(name);
      if (name === null) setPasted(text);
      const reading = readImport(text, serverNowMs());
      if (reading.kind === "unreadable") setStep({ at: "source", problem: reading.problem });
      else if (reading.kind === "plain") void lookUp(reading.list);
      else setStep({ at: "report", material: reading });
    },
    lookUp: (list) => void lookUp(list),
    restart(problem) {
      asking.current?.abort();
      setStep({ at: "source", problem });
    },
  };
}
