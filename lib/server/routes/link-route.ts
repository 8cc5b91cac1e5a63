/** Links to pages: makes them, pinned ones with signed numbers, and says what the numbers in one are worth. */
import { toInstantOrNull } from "../../contract/instant.ts";
import { encodeLinkCheck, type LinkCheckJson, type LinkJson } from "../../contract/link.ts";
import {
  formatLinkPage,
  type LinkPage,
  type ParsedLink,
  pageAsOf,
  parseLinkPage,
  picturePath,
  withPin,
} from "../../contract/link-page.ts";
import { apiPath } from "../../contract/paths.ts";
import { roundFigure } from "../../contract/pin-figures.ts";
import { decodePinned, encodePinned, MAX_PIN_LENGTH } from "../../contract/pin-param.ts";
import { formatSpan } from "../../contract/span-param.ts";
import type { LinkCheck, PinnedLink } from "../../domain/pinned-link.ts";
import { ProductError } from "../errors.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { LinkSubject } from "../services/make-link.ts";
import type { Patience } from "../services/ports.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, OPENING_A_TOKEN } from "./patience.ts";
import { type RouteDefinition, tellProblem } from "./route.ts";

function subjectOf(page: LinkPage): LinkSubject {
  if (page.kind === "token") return { kind: "token", id: page.id };
  return { kind: "comparison", ids: page.view.ids, span: page.view.span };
}

function requireLink(runtime: Runtime, query: URLSearchParams): ParsedLink {
  const parsed = parseLinkPage(query.get("path") ?? "", runtime.clock.nowMs());
  const isEmpty = parsed?.page.kind === "comparison" && parsed.page.view.ids.length === 0;
  if (parsed === null || isEmpty) {
    throw new ProductError(
      "unknown-route",
      "Only a token’s page or a comparison of tokens can be linked to.",
    );
  }
  return parsed;
}

function liveLink(page: LinkPage, publicUrl: string | null): LinkJson {
  const live = pageAsOf(page, null);
  return {
    path: formatLinkPage(live),
    publicUrl,
    picturePath: picturePath(live),
    at: null,
    unsigned: null,
  };
}

/** Signs where it can; a link that cannot carry its numbers still leads to its moment. */
function pinnedLink({ publicUrl, linkSigner }: Runtime, page: LinkPage, link: PinnedLink): LinkJson {
  const pinned = pageAsOf(page, link.atMs);
  const pin = linkSigner?.sign(encodePinned(link)) ?? null;
  const isTooLong = pin !== null && pin.length > MAX_PIN_LENGTH;
  return {
    path: pin === null || isTooLong ? formatLinkPage(pinned) : withPin(pinned, pin),
    publicUrl,
    picturePath: picturePath(pinned),
    at: toInstantOrNull(link.atMs),
    unsigned: pin === null ? "no-key" : isTooLong ? "too-long" : null,
  };
}

/** `path`: the page's address without its host; `pinned=yes`: to the moment of the page, or to the present. */
export const linkRoute: RouteDefinition = {
  pattern: apiPath.links,
  allowance: "coin",
  async answer(runtime, { query }) {
    const { page } = requireLink(runtime, query);
    if (query.get("pinned") !== "yes") return jsonReply(representationOf(liveLink(page, runtime.publicUrl)));
    const link = await runtime.makeLink(subjectOf(page), page.view.atMs, OPENING_A_TOKEN);
    return jsonReply(representationOf(pinnedLink(runtime, page, link)));
  },
};

/** A comparison's numbers belong to its assets and its span, in whatever order or mode they are shown. */
function belongsTo({ subject, atMs }: PinnedLink, page: LinkPage): boolean {
  if (page.view.atMs !== atMs) return false;
  if (subject.kind === "token") return page.kind === "token" && page.id === subject.id;
  if (page.kind === "token" || formatSpan(page.view.span) !== formatSpan(subject.span)) return false;
  const pinnedIds = new Set(subject.assets.map(({ id }) => id));
  return page.view.ids.every((id) => pinnedIds.has(id)) && page.view.ids.length === pinnedIds.size;
}

async function checkOf(
  runtime: Runtime,
  page: LinkPage,
  pin: string,
  patience: Patience,
): Promise<LinkCheck> {
  if (runtime.linkSigner === null) return { state: "unverifiable" };
  const text = pin.length > MAX_PIN_LENGTH ? null : runtime.linkSigner.verify(pin);
  const link = text === null ? null : decodePinned(text);
  if (link === null) return { state: "altered" };
  if (!belongsTo(link, page)) return { state: "misplaced", link };
  return runtime.checkLink(link, roundFigure, patience);
}

/** `path`: the address of the page, its `pin` included. */
export const linkCheckRoute: RouteDefinition = {
  pattern: apiPath.linkCheck,
  allowance: "coin",
  async answer(runtime, { query }) {
    const { page, pin } = requireLink(runtime, query);
    if (pin === null) throw new ProductError("unknown-route", "This address has no numbers in it.");
    return jsonReply(representationOf(encodeLinkCheck(await checkOf(runtime, page, pin, OPENING_A_TOKEN))));
  },
};

/** What a page that was opened by a pinned link says of it at once; null where the address has no pin, or nothing can be said yet. */
export async function openLinkCheck(
  runtime: Runtime,
  page: LinkPage,
  pin: string | null,
): Promise<LinkCheckJson | null> {
  if (pin === null) return null;
  try {
    return encodeLinkCheck(await checkOf(runtime, page, pin, OPENING_A_PAGE));
  } catch (error) {
    tellProblem(error, runtime, "a link could not be checked");
    return null;
  }
}
