"use client";
/** The search's dialog while the palette is being fetched: it can be typed in from the first moment. */
import { Button } from "@/components/ui/button";
import { SearchField, type SearchFieldState, SearchInput } from "./search-field";

interface SearchAwaitedProps extends SearchFieldState {
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
}

export function SearchAwaited({ text, onTextChange, onClose, hasFailed, onRetry }: SearchAwaitedProps) {
  return (
    <>
      <SearchField onClose={onClose}>
        <SearchInput text={text} onTextChange={onTextChange} />
      </SearchField>
      {hasFailed && (
        <div role="alert" className="space-y-3 p-4 text-sm text-muted">
          <p>
            This server does not hand out the search. It may have been stopped, or the network is down; after
            an update of the server, reload the page.
          </p>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </>
  );
}
