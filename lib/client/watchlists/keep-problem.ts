/** Why lists could not be kept, and what can be done about it. */

export type KeepProblem =
  /** The browser's room for this site is used up. */
  | { readonly kind: "full" }
  /** The browser keeps nothing for this site: storage is blocked, or missing. */
  | { readonly kind: "blocked" }
  /** What is kept was written by a newer version, which this one must not change. */
  | { readonly kind: "newer" }
  /** A part of this page could not be fetched. */
  | { readonly kind: "unfetched" }
  /** Anything else; `detail` is the browser's own word for it. */
  | { readonly kind: "failed"; readonly detail: string };

const NAMES: Readonly<Record<string, KeepProblem["kind"] & ("full" | "blocked")>> = {
  QuotaExceededError: "full",
  SecurityError: "blocked",
  ReferenceError: "blocked",
  TypeError: "blocked",
  NotSupportedError: "blocked",
};

/** What a rejection of the browser's store means. */
export function keepProblemOf(error: unknown): KeepProblem {
  if (!(error instanceof Error || error instanceof DOMException))
    return { kind: "failed", detail: "unknown" };
  const kind = NAMES[error.name];
  return kind === undefined ? { kind: "failed", detail: error.name } : { kind };
}

/** In a sentence or two: what it is, and what helps. */
export function keepProblemWords(problem: KeepProblem): string {
  switch (problem.kind) {
    case "full":
      return "This browser has no room left: nothing was changed. Export your lists to be safe, then remove pins or notes, or free room on this device.";
    case "blocked":
      return "This browser keeps nothing for this site: your lists hold for as long as this page is open. Export them, or allow the site to store data.";
    case "newer":
      return "Your lists were kept by a newer version of Spikeline, so this one leaves them alone. Reload the page, or update this server.";
    case "unfetched":
      return "A part of this page could not be fetched: nothing was changed. The server may have been stopped or replaced: reload the page.";
    case "failed":
      return `This browser could not keep the change (${problem.detail}): nothing was changed. Try again, or reload the page.`;
  }
}
