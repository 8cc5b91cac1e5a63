/** The two parts of HTTP negotiation that our answers need. */
import type { ContentEncoding } from "./representation.ts";

/** The best encoding that an `Accept-Encoding` header allows; identity where it names none of ours. */
export function chooseEncoding(acceptEncoding: string | undefined): ContentEncoding {
  const accepted = new Map(
    (acceptEncoding ?? "").split(",").map((part) => {
      const [name = "", quality = "q=1"] = part.split(";").map((text) => text.trim().toLowerCase());
      return [name, Number(quality.replace("q=", ""))];
    }),
  );
  if ((accepted.get("br") ?? 0) > 0) return "br";
  if ((accepted.get("gzip") ?? 0) > 0) return "gzip";
  return "identity";
}

/** True when an `If-None-Match` header holds the validator (weak comparison, as for GET). */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(",")
    .map((part) => part.trim().replace(/^W\//, ""))
    .some((candidate) => candidate === etag || candidate === "*");
}
