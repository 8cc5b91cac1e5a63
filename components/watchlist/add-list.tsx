"use client";
/** Makes a list. */
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { editBook } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { pagePath } from "@/lib/contract/paths";
import { MAX_LIST_NAME_LENGTH, MAX_LISTS } from "@/lib/domain/watchlist";
import { listName, withList } from "@/lib/domain/watchlists/edit-lists";

interface AddListProps {
  readonly isFirst: boolean;
  readonly onComplain: (words: string | null) => void;
}

export function AddList({ isFirst, onComplain }: AddListProps) {
  const [text, setText] = useState("");
  const router = useRouter();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = listName(text);
    if (name === null) {
      onComplain("A list needs a name.");
      return;
    }
    const outcome = await editBook((book) => withList(book, name, null)?.book ?? null);
    if (outcome.kind === "failed") onComplain(keepProblemWords(outcome.problem));
    else if (outcome.kind === "refused") onComplain(`${MAX_LISTS} lists are the most: delete one first.`);
    else {
      onComplain(null);
      setText("");
      const made = outcome.after.lists.at(-1);
      if (isFirst && made !== undefined) router.push(pagePath.watchlist(made.slug));
    }
  };
  return (
    <form onSubmit={(event) => void add(event)} className="flex flex-wrap items-center gap-2 pt-4">
      <input
        type="text"
        value={text}
        maxLength={MAX_LIST_NAME_LENGTH}
        placeholder="Name of a new list"
        aria-label="Name of a new list"
        onChange={({ target }) => setText(target.value)}
        className="h-8 w-64 max-w-full border border-line-strong bg-canvas px-2 text-sm max-sm:h-10 max-sm:text-[16px]"
      />
      <Button type="submit">Make list</Button>
    </form>
  );
}
