"use client";
/** Another name for a list, and what tells it apart: a colour or an emoji. */
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import type { BookChange } from "@/lib/client/watchlists/book-state";
import {
  isEmoji,
  LIST_COLOURS,
  type ListBadge,
  MAX_LIST_NAME_LENGTH,
  type Watchlist,
} from "@/lib/domain/watchlist";
import { listName } from "@/lib/domain/watchlists/edit-lists";
import { isSameBadge, withListEdited } from "@/lib/domain/watchlists/list-edit";
import { BadgeMark } from "./badge-mark";

interface ListFormProps {
  readonly list: Watchlist;
  /** False where it was not kept, which the page says. */
  readonly onEdit: (change: BookChange) => Promise<boolean>;
  readonly onDone: () => void;
}

const EMOJI = ["🚀", "👀", "🔥", "🧪", "🐻", "⭐"];

const FIELD = "h-8 border border-line-strong bg-canvas px-2 text-sm max-sm:h-10 max-sm:text-[16px]";

/** What is typed as an emoji of one's own; null for nothing typed. */
function typedBadge(text: string): ListBadge | "invalid" | null {
  const emoji = text.trim();
  if (emoji === "") return null;
  return isEmoji(emoji) ? { kind: "emoji", emoji } : "invalid";
}

export function ListForm({ list: latest, onEdit, onDone }: ListFormProps) {
  // As it was when the form was opened.
  const [list] = useState(latest);
  const [text, setText] = useState(list.name);
  const [badge, setBadge] = useState(list.badge);
  const [own, setOwn] = useState("");
  const [complaint, setComplaint] = useState("");
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = listName(text);
    const typed = typedBadge(own);
    if (name === null) setComplaint("A list needs a name.");
    else if (typed === "invalid") setComplaint("One emoji, please, and nothing else.");
    else {
      const wanted = { name, badge: typed ?? badge };
      const isKept = await onEdit((book) => withListEdited(book, list.slug, list, wanted));
      if (isKept) onDone();
    }
  };
  return (
    <form
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key }) => key === "Escape" && onDone()}
      aria-label={`Name and mark of ${list.name}`}
      className="flex flex-wrap items-center gap-2 py-2"
    >
      <input
        type="text"
        autoFocus
        value={text}
        maxLength={MAX_LIST_NAME_LENGTH}
        aria-label="Name of the list"
        onChange={({ target }) => setText(target.value)}
        className={`${FIELD} w-56 max-w-full`}
      />
      <fieldset className="flex flex-wrap items-center gap-1">
        <legend className="sr-only">Mark</legend>
        <BadgeChoice label="No mark" badge={null} chosen={badge} onChoose={setBadge} />
        {LIST_COLOURS.map((colour) => (
          <BadgeChoice
            key={colour}
            label={colour}
            badge={{ kind: "colour", colour }}
            chosen={badge}
            onChoose={setBadge}
          />
        ))}
        {EMOJI.map((emoji) => (
          <BadgeChoice
            key={emoji}
            label={emoji}
            badge={{ kind: "emoji", emoji }}
            chosen={badge}
            onChoose={setBadge}
          />
        ))}
      </fieldset>
      <input
        type="text"
        value={own}
        placeholder="or an emoji"
        aria-label="An emoji of your own"
        maxLength={16}
        onChange={({ target }) => setOwn(target.value)}
        className={`${FIELD} w-28`}
      />
      <Button type="submit">Keep</Button>
      <Button onClick={onDone}>Cancel</Button>
      <span role="alert" className="text-xs text-warn-ink empty:hidden">
        {complaint}
      </span>
    </form>
  );
}

interface BadgeChoiceProps {
  readonly label: string;
  readonly badge: ListBadge | null;
  readonly chosen: ListBadge | null;
  readonly onChoose: (badge: ListBadge | null) => void;
}

function BadgeChoice({ label, badge, chosen, onChoose }: BadgeChoiceProps) {
  return (
    <label className="flex size-8 cursor-pointer items-center justify-center border border-transparent hover:border-line-strong has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-accent max-sm:size-10">
      <input
        type="radio"
        name="mark"
        className="sr-only"
        aria-label={label}
        checked={isSameBadge(badge, chosen)}
        onChange={() => onChoose(badge)}
      />
      {badge === null ? (
        <span aria-hidden className="text-xs text-muted">
          none
        </span>
      ) : (
        <BadgeMark badge={badge} />
      )}
    </label>
  );
}
