"use client";
/** What is wrong with the keeping of the lists, and what can be done about it. Stays until it is right again. */
import { Notice } from "@/components/ui/notice";
import { useStored } from "@/lib/client/use-stored";
import { watchlists } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { SetAsideNotice } from "./set-aside-notice";

export function KeepNotice() {
  const { keeping, problem, setAside } = useStored(watchlists);
  const standing = problem ?? (keeping === "page-only" ? ({ kind: "blocked" } as const) : null);
  return (
    <>
      {standing !== null && (
        <Notice label="Your lists">
          <p role="alert">
            <strong className="font-semibold">Your lists.</strong> {keepProblemWords(standing)}
          </p>
        </Notice>
      )}
      {setAside.map((aside) => (
        <SetAsideNotice key={aside.key} aside={aside} />
      ))}
    </>
  );
}
