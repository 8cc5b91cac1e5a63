/** What the picture at an address shows: asked as its page asks, so that a picture costs no more than the page. */
import type { getRuntime } from "@/app/runtime";
import { parseLinkPage } from "@/lib/contract/link-page";
import { openCompare } from "@/lib/server/routes/compare-route";
import { openToken } from "@/lib/server/routes/token-route";
import { comparisonPicture } from "./comparison-picture";
import type { MadePicture } from "./picture";
import { plainPicture, problemPicture } from "./plain-picture";
import { tokenPicture } from "./token-picture";

type Runtime = ReturnType<typeof getRuntime>;

const NOTHING_HERE = plainPicture("Spikeline", "There is no picture at this address.", 404);

/** `address`: path and query of the page. Never rejects for what the address or the source is to blame for. */
export async function makePicture(runtime: Runtime, address: string): Promise<MadePicture> {
  const page = parseLinkPage(address, runtime.clock.nowMs())?.page;
  if (page === undefined) return NOTHING_HERE;
  if (page.kind === "token") {
    const opening = await openToken(runtime, page.id, page.view);
    return "problem" in opening
      ? problemPicture(opening.problem)
      : tokenPicture(opening.token, opening.history, page.view);
  }
  const opening = await openCompare(runtime, page.view);
  if ("problem" in opening) return problemPicture(opening.problem);
  if (opening.comparison === null) return NOTHING_HERE;
  return comparisonPicture(opening.comparison, page.view);
}
