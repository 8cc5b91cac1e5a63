"use client";
/** Gives pins their first numbers: asks for those of tokens that have none yet, and keeps them. Draws nothing. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useStored } from "@/lib/client/use-stored";
import { watchedQuery } from "@/lib/client/watched-query";
import { editBook, watchlists } from "@/lib/client/watchlists/book-store";
import { firstMarks, stillAwaited, unmarkedPins } from "@/lib/client/watchlists/first-marks";
import { watchedGroups, watchedPath } from "@/lib/contract/watched";
import type { CoinId } from "@/lib/domain/ids";
import { MINUTE_MS, SECOND_MS } from "@/lib/domain/time";
import { withMarks } from "@/lib/domain/watchlists/edit-pins";

/** Several pins in a row make one question. */
const PAUSE_MS = SECOND_MS;
/** Tokens that no numbers were had of are asked about again only so often, however long the page is open. */
const RETRY_MS = 5 * MINUTE_MS;

export function PinKeeper() {
  const client = useQueryClient();
  const { book } = useStored(watchlists);
  const asked = useRef<ReadonlySet<CoinId>>(new Set());
  const [round, setRound] = useState(0);

  const keepFirst = async (path: string) => {
    const answer = await client.query(watchedQuery(path));
    await editBook((now) => withMarks(now, firstMarks(answer, unmarkedPins(now))));
  };
  const askForDue = useEffectEvent(() => {
    const due = [...unmarkedPins(book).keys()].filter((id) => !asked.current.has(id));
    if (due.length === 0 || document.visibilityState === "hidden") return;
    asked.current = new Set([...asked.current, ...due]);
    // Without an answer the pins stay without numbers until the next round.
    for (const group of watchedGroups(due)) keepFirst(watchedPath(group)).catch(() => undefined);
  });

  useEffect(() => {
    // At once: within the pause a token may be unpinned and pinned again.
    asked.current = stillAwaited(asked.current, unmarkedPins(book));
    const timer = setTimeout(() => askForDue(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [book, round]);
  useEffect(() => {
    const timer = setInterval(() => {
      asked.current = new Set();
      setRound((now) => now + 1);
    }, RETRY_MS);
    return () => clearInterval(timer);
  }, []);
  return null;
}
