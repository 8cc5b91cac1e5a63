"use client";
/** What was read, what could not be, and what an import would do. Only the button below it writes. */
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { editBook } from "@/lib/client/watchlists/book-store";
import { type ImportMode, importChange, pinCount, planImport } from "@/lib/client/watchlists/import-plan";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { offerUndo } from "@/lib/client/watchlists/undo";
import { MAX_LIST_NAME_LENGTH } from "@/lib/domain/watchlist";
import { listName } from "@/lib/domain/watchlists/edit-lists";
import { restoredBook } from "@/lib/domain/watchlists/restored-book";
import { ImportLosses } from "./import-losses";
import { ImportModeChoice } from "./import-mode-choice";
import { ImportQuestions } from "./import-questions";
import { counted, doneWords } from "./import-words";
import { ImportedLists } from "./imported-lists";
import type { ImportMaterial } from "./use-import";
import { UNNAMED, useImportPlan } from "./use-import-plan";

/** Entries and rows that were not looked at. */
function beyondOf(material: ImportMaterial): number {
  if (material.kind === "book") return 0;
  return material.kind === "table" ? material.beyond : material.found.beyond;
}

interface ImportReportProps {
  readonly material: ImportMaterial;
  readonly fileName: string | null;
  readonly onBack: () => void;
}

export function ImportReport({ material, fileName, onBack }: ImportReportProps) {
  const [mode, setMode] = useState<ImportMode>("merge");
  const [name, setName] = useState(() => listName(fileName ?? "") ?? UNNAMED);
  const [isWriting, setIsWriting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { kept, brought, lost, merged, answers, answer } = useImportPlan(material, mode, name);
  const isNameless =
    material.kind === "found" && material.found.sections.some((section) => section.name === null);
  const pins = pinCount(brought);

  const write = async (dialog: HTMLDialogElement | null) => {
    setIsWriting(true);
    const outcome = await editBook(importChange(brought, mode));
    setIsWriting(false);
    if (outcome.kind === "failed") {
      setProblem(keepProblemWords(outcome.problem));
      return;
    }
    if (outcome.kind === "refused") {
      setProblem("Nothing was changed: all of it is here already, or the lists cannot be changed now.");
      return;
    }
    const { before, after } = outcome;
    offerUndo({
      text: doneWords(mode, planImport(before, brought, mode)),
      undo: () => editBook((now) => restoredBook(before, after, now)),
    });
    dialog?.close();
  };

  return (
    <>
      <p role="status" className="mt-3">
        Read {counted(brought.lists.length, "list")} with {counted(pins, "pin")}
        {lost.length > 0 && `; ${counted(lost.length, "remark")}`}.
      </p>
      {isNameless && <NameField name={name} onName={setName} />}
      {material.kind === "found" && (
        <ImportQuestions questions={material.found.questions} answers={answers} onAnswer={answer} />
      )}
      <ImportedLists brought={brought} kept={kept} />
      <ImportLosses lost={lost} leftOut={merged.leftOut} beyond={beyondOf(material)} />
      {brought.lists.length > 0 && (
        <ImportModeChoice kept={kept} merged={merged} mode={mode} onMode={setMode} />
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button
          disabled={isWriting || brought.lists.length === 0}
          onClick={({ currentTarget }) => void write(currentTarget.closest("dialog"))}
        >
          {mode === "merge" ? "Merge into my lists" : "Replace my lists"}
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
      <p role="alert" className="mt-2 text-loss empty:hidden">
        {problem}
      </p>
    </>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

function NameField({ name, onName }: NameFieldProps) {
  const id = useId();
  return (
    <div className="mt-3">
      <label htmlFor={id} className="text-xs text-muted">
        Into the list, a new one or one of yours
      </label>
      <input
        id={id}
        value={name}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
        maxLength={MAX_LIST_NAME_LENGTH}
        autoComplete="off"
        className="mt-1 block h-8 w-full border border-line-strong bg-canvas px-2 pointer-coarse:h-10"
      />
    </div>
  );
}
