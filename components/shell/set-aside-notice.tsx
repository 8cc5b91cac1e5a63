"use client";
/** Lists that were found damaged: what was lost, and the way to the copy that was set aside. It goes when the visitor removes that. */
import { useState } from "react";
import { saveFile } from "@/components/market/save-file";
import { Notice } from "@/components/ui/notice";
import { useTimeZone } from "@/lib/client/time-zone";
import type { SetAside } from "@/lib/client/watchlists/book-state";
import { downloadSetAside, dropSetAside } from "@/lib/client/watchlists/book-store";
import { formatMoment } from "@/lib/format/moment";

const BUTTON = "py-1 underline underline-offset-2";

export function SetAsideNotice({ aside: { key, atMs, lost } }: { readonly aside: SetAside }) {
  const timeZone = useTimeZone();
  const [isAsking, setIsAsking] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);

  const download = async () => {
    try {
      const text = await downloadSetAside(key);
      if (text === null) setComplaint("The copy is gone: another tab has removed it.");
      else
        saveFile(
          new Blob([text], { type: "application/json" }),
          `spikeline-${key.replace(/[^a-z0-9]+/gi, "-")}.json`,
        );
    } catch {
      setComplaint("The copy could not be read. Reload the page and try again.");
    }
  };
  const remove = async () => {
    try {
      await dropSetAside(key);
    } catch {
      setComplaint("The copy could not be removed. Reload the page and try again.");
    }
  };
  return (
    <Notice label="Damaged lists">
      <p>
        <strong className="font-semibold">Your lists were damaged.</strong> Everything that could be read is
        still there. What was found on {formatMoment(atMs, timeZone)} has been set aside, whole.
      </p>
      {lost.length > 0 && (
        <details>
          <summary className="cursor-pointer">What could not be read</summary>
          <ul className="max-h-48 list-disc overflow-y-auto pl-5">
            {lost.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="flex flex-wrap gap-x-4">
        <button type="button" className={BUTTON} onClick={() => void download()}>
          Download the copy
        </button>
        {isAsking ? (
          <span className="flex flex-wrap items-center gap-x-4">
            Remove it for good?
            <button type="button" autoFocus className={BUTTON} onClick={() => setIsAsking(false)}>
              Keep it
            </button>
            <button type="button" className={BUTTON} onClick={() => void remove()}>
              Remove it
            </button>
          </span>
        ) : (
          <button type="button" className={BUTTON} onClick={() => setIsAsking(true)}>
            Remove the copy
          </button>
        )}
      </div>
      <p role="alert" className="empty:hidden">
        {complaint}
      </p>
    </Notice>
  );
}
