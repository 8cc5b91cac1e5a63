/** The verdict on a pinned link as a headline and a sentence. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { LinkCheckJson } from "@/lib/contract/link";
import { worstVerdict } from "@/lib/domain/pinned-link";

interface PinnedWords {
  readonly tone: "plain" | "warn";
  readonly headline: string;
  readonly explanation: string;
}

const plain = (headline: string, explanation: string): PinnedWords => ({
  tone: "plain",
  headline,
  explanation,
});
const warn = (headline: string, explanation: string): PinnedWords => ({
  tone: "warn",
  headline,
  explanation,
});

function checkedWords({ figures }: Pick<LinkCheckJson, "figures">): PinnedWords {
  switch (worstVerdict(figures)) {
    case "same":
      return plain(
        "The link’s numbers hold",
        "Signed by this server when the link was made, and the same in today’s history.",
      );
    case "sampling":
      return plain(
        "The link’s numbers hold, within the history’s grid",
        "Signed by this server when the link was made. Today’s history keeps fewer points of that time; the link’s numbers lie between them.",
      );
    case "differs":
      return warn(
        "Today’s history says something else",
        "Signed by this server when the link was made. The source has changed its history of that moment since.",
      );
    case null:
      return plain(
        "Only the link’s own numbers remain",
        "Signed by this server when the link was made. Today’s history says nothing of them.",
      );
  }
}

/** `check` is null while it is on its way, or where `failure` says why it could not be asked. */
export function pinnedWords(check: LinkCheckJson | null, failure: string | null): PinnedWords {
  if (check === null) {
    return failure === null
      ? plain("The link’s numbers are being checked", "They are compared with today’s history.")
      : plain("The link’s numbers could not be checked", `${failure}.`);
  }
  switch (check.state) {
    case "altered":
      return warn(
        "This link has been altered, or another server made it",
        "Its signature does not fit this server’s key, so the numbers in it are not shown. What the page shows comes from the source alone.",
      );
    case "unverifiable":
      return plain(
        "The link’s numbers cannot be verified",
        "This server cannot use its key, so the numbers in the link are not shown.",
      );
    case "misplaced":
      return warn(
        "The link’s numbers are not of this page",
        "They were signed for another token, span or moment than the address asks for, and are not shown here.",
      );
    case "foreign":
      return plain(
        "The link’s numbers come from another source",
        `They were signed by this server, of ${check.link?.sourceKey ?? "another source"}. Numbers of two sources are never compared.`,
      );
    case "beyond-history":
      return plain(
        "Only the link’s own numbers remain",
        "Signed by this server when the link was made. History is told for the last 365 days, and the moment lies before them.",
      );
    case "unchecked":
      return plain(
        "The link’s numbers could not be compared yet",
        `Signed by this server when the link was made. Today’s history could not be had: ${check.fault === null ? "no answer" : FAULT_WORDS[check.fault.kind].headline}.`,
      );
    case "checked":
      return checkedWords(check);
  }
}
