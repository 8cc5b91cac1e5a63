/** The query of the page's address, followed as Next's router follows it: `history` tells, and the change is a transition. */
import { startTransition, useEffect, useState } from "react";

type HistoryChange = typeof window.history.pushState;

export function useAddress(): string {
  const [search, setSearch] = useState(() => window.location.search);
  useEffect(() => {
    const { history } = window;
    const { pushState, replaceState } = history;
    const telling =
      (change: HistoryChange): HistoryChange =>
      (...args) => {
        change.apply(history, args);
        startTransition(() => setSearch(window.location.search));
      };
    history.pushState = telling(pushState);
    history.replaceState = telling(replaceState);
    return () => {
      history.pushState = pushState;
      history.replaceState = replaceState;
    };
  }, []);
  return search;
}
