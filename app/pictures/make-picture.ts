/** What the picture at an address shows: asked as its page asks, so that a picture costs no more than the page. */
import type { getRuntime } from "@/app/runtime";
import { type LinkPage, type ParsedLink, parseLinkPage } from "@/lib/contract/link-page";
import type { Problem } from "@/lib/contract/problem";
import { openCompare } from "@/lib/server/routes/compare-route";
import { openLinkCheck } from "@/lib/server/routes/link-route";
import { NOTHING_BESIDE, openBeside } from "@/lib/server/routes/open-beside";
import { openToken } from "@/lib/server/routes/token-route";
import { comparisonPicture } from "./comparison-picture";
import type { MadePicture } from "./picture";
import { pinnedPicture } from "./pinned-picture";
import { plainPicture, problemPicture } from "./plain-picture";
import { tokenPicture } from "./token-picture";

type Runtime = ReturnType<typeof getRuntime>;
type TokenLink = Extract<LinkPage, { kind: "token" }>;
type ComparisonLink = Extract<LinkPage, { kind: "comparison" }>;

const NOTHING_HERE = plainPicture("Spikeline", "There is no picture at this address.", 404);

/** The picture, or the problem in its place. */
async function pictureOfToken(runtime: Runtime, { id, view }: TokenLink): Promise<MadePicture | Problem> {
  const opening = await openToken(runtime, id, view);
  if ("problem" in opening) return opening.problem;
  const { token, history } = opening;
  const beside = history === null ? NOTHING_BESIDE : await openBeside(runtime, view);
  return tokenPicture(token, history, beside, view);
}

async function pictureOfComparison(
  runtime: Runtime,
  { view }: ComparisonLink,
): Promise<MadePicture | Problem> {
  const opening = await openCompare(runtime, view);
  if ("problem" in opening) return opening.problem;
  return opening.comparison === null ? NOTHING_HERE : comparisonPicture(opening.comparison, view);
}

/** Where only the link's own numbers remain, they are shown, as on the page. */
async function pictureOfProblem(
  runtime: Runtime,
  { page, pin }: ParsedLink,
  problem: Problem,
): Promise<MadePicture> {
  const check = await openLinkCheck(runtime, page, pin);
  return (check && pinnedPicture(check, page, runtime.sourceNow())) ?? problemPicture(problem);
}

/** `address`: path and query of the page. Never rejects for what the address or the source is to blame for. */
export async function makePicture(runtime: Runtime, address: string): Promise<MadePicture> {
  const link = parseLinkPage(address, runtime.clock.nowMs());
  if (link === null) return NOTHING_HERE;
  const { page } = link;
  const made =
    page.kind === "token" ? await pictureOfToken(runtime, page) : await pictureOfComparison(runtime, page);
  return "picture" in made ? made : pictureOfProblem(runtime, link, made);
}
