"use client";
/** Takes a shared list over. Where the visitor has one of its name, they say whether it goes into that. */
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { serverNowMs } from "@/lib/client/server-clock";
import { useStored } from "@/lib/client/use-stored";
import { editBook, watchlists } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { freeName, planSave, type SaveAs } from "@/lib/client/watchlists/save-shared";
import { pagePath } from "@/lib/contract/paths";
import type { SharedList } from "@/lib/contract/watchlists/shared-list";
import type { ListSlug } from "@/lib/domain/watchlist";
import { leftOutWords } from "./import-words";
import { notSavedWords, savedWords } from "./save-words";

/** From the button that has gone. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

interface Saved {
  readonly slug: ListSlug;
  readonly words: string;
}

export function SharedSave({ list }: { readonly list: SharedList }) {
  const { book, keeping } = useStored(watchlists);
  const [saveAs, setSaveAs] = useState<SaveAs>("add");
  const [saved, setSaved] = useState<Saved | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const namesake = book.lists.find(({ name }) => name === list.name);
  const missing = list.ids.filter((id) => !namesake?.pins.some((pin) => pin.id === id)).length;

  const save = async () => {
    const nowMs = serverNowMs();
    // By what is kept then, which may be more than the page has seen.
    const last = { plan: planSave(list, saveAs, book, nowMs) };
    const outcome = await editBook((kept) => {
      last.plan = planSave(list, saveAs, kept, nowMs);
      return last.plan.saved?.book ?? null;
    });
    const { saved: made, leftOut } = last.plan;
    if (outcome.kind === "failed") setProblem(keepProblemWords(outcome.problem));
    else if (outcome.kind === "refused" || made === null) setProblem(notSavedWords(leftOut));
    else {
      setProblem(leftOut.length === 0 ? null : leftOut.map(leftOutWords).join(" "));
      setSaved({ slug: made.list.slug, words: savedWords(made.addedPins, made.list.name) });
    }
  };

  return (
    <div className="my-3 border-y border-line py-2">
      {saved === null && namesake !== undefined && (
        <fieldset>
          <legend className="text-xs text-muted">
            You have{" "}
            <Link
              href={pagePath.watchlist(namesake.slug)}
              className="text-accent underline underline-offset-2"
            >
              a list “{namesake.name}”
            </Link>{" "}
            already.
          </legend>
          <div className="flex flex-wrap gap-x-6">
            <Option isChosen={saveAs === "add"} onChoose={() => setSaveAs("add")}>
              {missing === 0
                ? "All of them are in it"
                : `Add to it, ${missing} of ${list.ids.length} are new`}
            </Option>
            <Option isChosen={saveAs === "new"} onChoose={() => setSaveAs("new")}>
              Save as “{freeName(list.name, book)}”
            </Option>
          </div>
        </fieldset>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {saved === null && (
          <Button
            disabled={keeping === "loading" || (namesake !== undefined && saveAs === "add" && missing === 0)}
            onClick={() => void save()}
          >
            Save to mine
          </Button>
        )}
        <p role="status" className="empty:hidden">
          {saved !== null && (
            <>
              {saved.words}{" "}
              <Link
                href={pagePath.watchlist(saved.slug)}
                ref={takeFocus}
                className="text-accent underline underline-offset-2"
              >
                Open it
              </Link>
            </>
          )}
        </p>
        <p role="alert" className="text-loss empty:hidden">
          {problem}
        </p>
      </div>
    </div>
  );
}

interface OptionProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Option({ isChosen, onChoose, children }: OptionProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
      <input type="radio" name="save-as" checked={isChosen} onChange={onChoose} className="accent-accent" />
      <span>{children}</span>
    </label>
  );
}
