"use client";
/** The search: recent and pinned tokens at first, then what fits what is typed. Enter opens the token's page, Shift and Enter pin it. */
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { turnPin } from "@/components/market/token-actions";
import { useAnnouncement } from "@/components/market/use-announcement";
import { rememberToken } from "@/lib/client/recent-tokens";
import { undoOffer } from "@/lib/client/watchlists/undo";
import { pagePath } from "@/lib/contract/paths";
import type { CoinId } from "@/lib/domain/ids";
import { useSearchAnswer } from "./search-answer";
import { SearchField, type SearchFieldState, SearchInput } from "./search-field";
import { SearchHints } from "./search-hints";
import { useKeptTokens } from "./search-kept";
import { SearchList } from "./search-list";
import { foundGroups, type SearchOption } from "./search-options";
import { useSearchSelection } from "./search-selection";
import { SearchStatus } from "./search-status";

/** Enter, pressed before the answer to a text had come. */
interface AwaitedEnter {
  readonly text: string;
  readonly inNewTab: boolean;
}

export function SearchPalette({ text, onTextChange, onClose }: SearchFieldState) {
  const router = useRouter();
  const awaitedEnter = useRef<AwaitedEnter | null>(null);
  const { announcement, announce } = useAnnouncement();
  const typed = text.trim();
  const { answer, failure } = useSearchAnswer(typed);
  const { pinned, lookUp, groups: keptGroups } = useKeptTokens();
  const groups = answer === null ? keptGroups : foundGroups(answer);
  const shownGroups = failure === null ? groups : [];
  const answeredText = answer?.text ?? null;
  const selection = useSearchSelection(shownGroups, answeredText ?? "");

  function open(id: CoinId, inNewTab: boolean): void {
    rememberToken(id);
    if (inNewTab) window.open(pagePath.token(id), "_blank", "noopener");
    else {
      onClose();
      router.push(pagePath.token(id));
    }
  }
  function pin({ id, coin }: SearchOption): void {
    void turnPin({ id, symbol: coin?.symbol ?? null, name: coin?.name ?? id }).then(({ text }) =>
      announce(text ?? undoOffer.read()?.text ?? ""),
    );
  }
  function onKeyDown(event: KeyboardEvent): void {
    selection.onKeyDown(event);
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.shiftKey) {
      if (selection.selected !== null) pin(selection.selected);
      return;
    }
    const inNewTab = event.ctrlKey || event.metaKey;
    const isAhead = typed !== "" && answeredText !== typed;
    if (isAhead && failure === null) awaitedEnter.current = { text: typed, inNewTab };
    else if (selection.selected !== null) open(selection.selected.id, inNewTab);
  }
  const onAnswer = useEffectEvent(() => {
    const enter = awaitedEnter.current;
    if (enter?.text !== answeredText) return;
    awaitedEnter.current = null;
    if (selection.selected !== null) open(selection.selected.id, enter.inNewTab);
  });
  useEffect(() => onAnswer(), [answeredText]);

  return (
    <>
      <SearchField onClose={onClose}>
        <SearchInput
          text={text}
          onTextChange={(next) => {
            awaitedEnter.current = null;
            onTextChange(next);
          }}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shownGroups.length > 0}
          aria-controls={selection.listId}
          aria-activedescendant={selection.selected ? selection.optionId(selection.selected) : undefined}
          onKeyDown={onKeyDown}
        />
      </SearchField>
      <SearchStatus
        typed={typed}
        answer={answer}
        failure={failure ?? (typed === "" && lookUp.isLoadingError ? lookUp : null)}
        hasKept={keptGroups.length > 0}
        said={announcement.text}
      />
      <SearchList groups={shownGroups} selection={selection} pinned={pinned} onOpen={open} onPin={pin} />
      <SearchHints freshness={(answer ?? lookUp.data)?.freshness ?? null} />
    </>
  );
}
