/** What a route answers, before any host (Next or the front) has turned it into bytes on a wire. */
import type { Representation } from "./representation.ts";

export interface Reply {
  readonly status: number;
  readonly representation: Representation;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  /** True while the same reply may be given to the next caller without asking the route again. */
  isCurrent(): boolean;
}

/** Browsers keep the answer but ask every time whether it has changed, so that no proxy shows old numbers as new. */
export const REVALIDATE = "private, no-cache";

const JSON_CONTENT_TYPE = "application/json; charset=utf-8";

/** A successful reply. `isCurrent` is false unless told: most replies are made anew each time. */
export function jsonReply(representation: Representation, isCurrent: () => boolean = () => false): Reply {
  return { status: 200, representation, contentType: JSON_CONTENT_TYPE, headers: {}, isCurrent };
}
