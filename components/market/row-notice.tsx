/** Where the table says what has just been done with one of its rows. */
import type { Announcement } from "./use-announcement";

export function RowNotice({ announcement: { text, turn } }: { readonly announcement: Announcement }) {
  return (
    <p role="status" className="pointer-events-none fixed inset-x-4 bottom-28 z-10 flex justify-center">
      {text !== "" && (
        <span
          key={turn}
          className="max-w-prose border border-line-strong bg-canvas px-3 py-1.5 text-sm break-words text-ink shadow-lg"
        >
          {text}
        </span>
      )}
    </p>
  );
}
