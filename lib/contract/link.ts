/** `GET /api/links`: a link to a page as it is now or was at a moment. `GET /api/links/check`: what the numbers in one are worth. */
import * as z from "zod/mini";
import { isCoinId } from "../domain/ids.ts";
import {
  ASSET_FIGURES,
  type CheckedFigure,
  type LinkCheck,
  type PinnedLink,
  TOKEN_FIGURES,
  VERDICTS,
} from "../domain/pinned-link.ts";
import { Instant, toInstant, toInstantOrNull } from "./instant.ts";
import { encodeFault, FaultJson } from "./meta.ts";

export const LinkJson = z.object({
  /** Address of the page, without scheme and host. */
  path: z.string(),
  /** Scheme, host and port that visitors use; null where nobody has said. */
  publicUrl: z.nullable(z.string()),
  /** Of the picture of the same page. */
  picturePath: z.string(),
  /** The moment that it is pinned to; null for a live link. */
  at: z.nullable(Instant),
  /** Why a pinned link carries no signed numbers: this server has no key, or they are too long. Null where it does, or is live. */
  unsigned: z.nullable(z.enum(["no-key", "too-long"])),
});
export type LinkJson = z.infer<typeof LinkJson>;

const LinkedJson = z.object({
  at: Instant,
  sourceKey: z.string(),
});

const FigureJson = z.object({
  id: z.string().check(z.refine(isCoinId)),
  figure: z.enum([...TOKEN_FIGURES, ...ASSET_FIGURES]),
  then: z.nullable(z.number()),
  today: z.nullable(z.number()),
  verdict: z.nullable(z.enum(VERDICTS)),
});
export type FigureJson = z.infer<typeof FigureJson>;

export const LinkCheckJson = z.object({
  state: z.enum([
    "altered",
    "unverifiable",
    "misplaced",
    "foreign",
    "beyond-history",
    "checked",
    "unchecked",
  ]),
  /** Null where nothing in the link can be believed. */
  link: z.nullable(LinkedJson),
  figures: z.array(FigureJson),
  fault: z.nullable(FaultJson),
  /** When checking again makes sense; null where the verdict stays. */
  retryAt: z.nullable(Instant),
});
export type LinkCheckJson = z.infer<typeof LinkCheckJson>;

function encodeLinked({ atMs, sourceKey }: PinnedLink): z.infer<typeof LinkedJson> {
  return { at: toInstant(atMs), sourceKey };
}

function encodeFigure({ id, figure, then, today, verdict }: CheckedFigure): FigureJson {
  return { id, figure, then, today, verdict };
}

export function encodeLinkCheck(check: LinkCheck): LinkCheckJson {
  const fault = "fault" in check ? check.fault : null;
  return {
    state: check.state,
    link: "link" in check ? encodeLinked(check.link) : null,
    figures: "figures" in check ? check.figures.map(encodeFigure) : [],
    fault: fault && encodeFault(fault),
    retryAt: toInstantOrNull(fault?.retryAtMs ?? null),
  };
}
